import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrange,
  type Filter,
  type Listed,
  type Sort,
  sortings,
} from '../../../src/stores/calculator/arrange.ts';

type Row = Listed & { at: number };

const row = (at: number, part: Partial<Listed> = {}): Row => ({
  at,
  name: `第${at}条`,
  kind: 'training',
  kindName: '培训班',
  year: undefined,
  date: undefined,
  hours: undefined,
  ...part,
});

const all: Filter = { text: '', kind: '', year: undefined };
const entered: Sort = { by: 'entered', descending: false };
const places = (rows: Row[], sort: Partial<Sort>, rest: { group?: boolean; filter?: Partial<Filter> } = {}) =>
  arrange(rows, {
    sort: { ...entered, ...sort },
    group: rest.group ?? false,
    filter: { ...all, ...rest.filter },
  }).map((group) => [group.year, group.rows.map(({ at }) => at)]);

describe('a list', () => {
  const rows = [
    row(0, { name: '质量', year: 2018, date: '2018-05-16', hours: 24 }),
    row(1, { name: '安全', year: 2017, date: '2017-11-02', hours: 8, kind: 'paper', kindName: '论文' }),
    row(2, { name: '第10期' }),
    row(3, { name: '第2期', year: 2018, date: '2018-01-09', hours: 24 }),
  ];

  it('is sorted by any value; what has none comes last both ways, and the same keeps its order', () => {
    expect(places(rows, { by: 'entered', descending: true })).toEqual([[undefined, [3, 2, 1, 0]]]);
    expect(places(rows, { by: 'date' })).toEqual([[undefined, [1, 3, 0, 2]]]);
    expect(places(rows, { by: 'date', descending: true })).toEqual([[undefined, [0, 3, 1, 2]]]);
    expect(places(rows, { by: 'hours', descending: true })).toEqual([[undefined, [0, 3, 1, 2]]]);
    expect(places(rows, { by: 'kind' })).toEqual([[undefined, [1, 0, 2, 3]]]);
    // By sound: 安全 (an), 第2期 (di) before 第10期, 质量 (zhi).
    expect(places(rows, { by: 'name' })).toEqual([[undefined, [1, 3, 2, 0]]]);
  });

  it('goes by year, the latest first, unless its days are told upwards; without a date last', () => {
    const group = true;
    expect(places(rows, {}, { group })).toEqual([
      [2018, [0, 3]],
      [2017, [1]],
      [undefined, [2]],
    ]);
    expect(places(rows, { by: 'date' }, { group })).toEqual([
      [2017, [1]],
      [2018, [3, 0]],
      [undefined, [2]],
    ]);
  });

  it('leaves out what does not fit', () => {
    const shown = (filter: Partial<Filter>) => places(rows, {}, { filter })[0]?.[1];
    expect(shown({ text: '期' })).toEqual([2, 3]);
    expect(shown({ text: '培训 质' })).toEqual([0]);
    expect(shown({ kind: 'paper' })).toEqual([1]);
    expect(shown({ year: 2018 })).toEqual([0, 3]);
    expect(shown({ year: 'undated' })).toEqual([2]);
    expect(shown({ year: 2018, text: '安全' })).toBeUndefined();
  });
});

const year = fc.option(fc.integer({ min: 2009, max: 2012 }), { nil: undefined });
const rows = fc
  .array(
    fc.record({
      name: fc.constantFrom('甲', '乙', 'a', 'A', '10', '9', ''),
      kind: fc.constantFrom('training', 'paper'),
      kindName: fc.constantFrom('培训班', '论文'),
      year,
      date: fc.option(fc.constantFrom('2010-02-28', '2012-02-29'), { nil: undefined }),
      hours: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    }),
  )
  .map((parts) => parts.map((part, at) => row(at, part)));
const sort = fc.record({ by: fc.constantFrom(...sortings), descending: fc.boolean() });
const filter = fc.record({
  text: fc.constantFrom('', '甲', '培', 'A 论'),
  kind: fc.constantFrom('', 'paper'),
  year: fc.oneof(year, fc.constant('undated' as const)),
});

describe('however a list is arranged', () => {
  it('no record is lost or shown twice', () => {
    fc.assert(
      fc.property(rows, sort, fc.boolean(), (given, by, group) => {
        const shown = arrange(given, { sort: by, group, filter: all }).flatMap((each) => each.rows);
        expect(shown.map(({ at }) => at).sort((a, b) => a - b)).toEqual(given.map(({ at }) => at));
      }),
    );
  });

  it('each year is there once with its own records, and no group is empty', () => {
    fc.assert(
      fc.property(rows, sort, filter, (given, by, left) => {
        const groups = arrange(given, { sort: by, group: true, filter: left });
        expect(new Set(groups.map((group) => group.year)).size).toBe(groups.length);
        for (const group of groups) {
          expect(group.rows.length).toBeGreaterThan(0);
          expect(group.rows.every((each) => each.year === group.year)).toBe(true);
        }
      }),
    );
  });

  it('a filter takes records away and leaves the others in their order', () => {
    fc.assert(
      fc.property(rows, sort, filter, (given, by, left) => {
        const at = (chosen: Filter) =>
          arrange(given, { sort: by, group: false, filter: chosen }).flatMap((each) => each.rows);
        const some = at(left);
        expect(some).toEqual(at(all).filter((each) => some.includes(each)));
      }),
    );
  });

  it('records of the same value stay in the order in which they were added', () => {
    fc.assert(
      fc.property(rows, sort, (given, by) => {
        fc.pre(by.by !== 'entered');
        const same = given.map((each) => ({
          ...each,
          name: '甲',
          kindName: '论文',
          date: '2010-02-28',
          hours: 1,
        }));
        const shown = arrange(same, { sort: by, group: false, filter: all }).flatMap((each) => each.rows);
        expect(shown.map(({ at }) => at)).toEqual(given.map(({ at }) => at));
      }),
    );
  });
});
