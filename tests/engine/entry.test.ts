import { describe, expect, it } from 'vitest';
import { type Entry, earlierEntry, entryOf, type Item, outerEntry } from '../../src/engine/entry.ts';
import { outcomeOf } from '../../src/engine/outcome.ts';
import type { Named } from '../../src/engine/quantity.ts';
import type { Facts } from '../../src/engine/types.ts';
import { sketch } from './policy.ts';

const span = { from: '2021-01-01', to: '2021-12-31' };
const policy = sketch({
  readings: { years: ['spread', 'completion'], figure: ['ten', 'silent'] },
  rules: [
    {
      id: 'aid',
      activity: 'aid',
      subject: 'as-stated',
      year: { reading: 'years', options: { spread: { over: ['start', 'end'] }, completion: { on: 'end' } } },
      hours: { sum: [90, { part: 'paper', of: 30 }] },
    },
    {
      id: 'open',
      activity: 'open',
      hours: { reading: 'figure', options: { ten: 10, silent: { not: 'specified' } } },
    },
    {
      id: 'three',
      activity: 'three',
      subject: 'as-stated',
      hours: { fulfils: { public: 30, professional: 60 } },
    },
    { id: 'service', activity: 'service', hours: { exempts: '学习' }, year: { each: ['start', 'end'] } },
    { id: 'refused', activity: 'refused', hours: { refused: '不认定' } },
  ],
});

function item(kind: string, facts: Facts, same?: string): Item {
  const activity = { id: kind, kind, facts, ...(same && { same }) };
  const rule = policy.rules.find(({ id }) => id === kind);
  return { activity, rule, outcome: (choose) => outcomeOf(policy, activity, choose) };
}

const chosen: Record<string, string> = { years: 'spread', figure: 'ten' };
const entry = (kind: string, facts: Facts, readings: Record<string, string> = chosen) =>
  entryOf(item(kind, facts), span, (reading) => readings[reading] as string);
const ends = (named: Named) =>
  Object.fromEntries(
    Object.entries(named).map(([name, { low, high }]) => [name, [low.valueOf(), high.valueOf()]]),
  );
const claimed = ({ claimed: { low, high } }: Entry) => [low.valueOf(), high.valueOf()];

describe('an activity in a period', () => {
  const twoYears = { start: '2020-07-01', end: '2021-06-30', subject: 'public' };

  it('claims the part that its year rule puts there, in each of its parts', () => {
    const half = entry('aid', twoYears);
    expect(claimed(half)).toEqual([60, 60]);
    expect(ends(half.parts)).toEqual({ paper: [15, 15], '': [45, 45] });
    expect(ends(half.bySubject)).toEqual({ public: [60, 60] });
    expect(claimed(entry('aid', twoYears, { years: 'completion' }))).toEqual([120, 120]);
  });

  it('claims everything or nothing without a date', () => {
    const undated = entry('aid', {});
    expect(undated).toMatchObject({ place: 'undated', sure: false, open: false });
    expect([claimed(undated), ends(undated.bySubject)]).toEqual([[0, 120], { '': [0, 120] }]);
  });

  it('goes by the first date it has, where the one its rule asks for is missing', () => {
    expect(entry('aid', { published: '2021-02-01' })).toMatchObject({ place: 'inside', sure: true });
    expect(entry('aid', { published: '2019-02-01' }).place).toBe('outside');
  });

  it('counts once, on its last day, where no rule says how its years are counted', () => {
    const certified = (end: string) => entry('certified', { certifiedHours: 10, start: '2020-12-20', end });
    expect(certified('2021-01-10')).toMatchObject({ place: 'inside', sure: true });
    expect(certified('2022-01-10').place).toBe('outside');
  });

  it('fills subjects', () => {
    expect(ends(entry('three', { end: '2021-05-01' }).bySubject)).toEqual({
      public: [30, 30],
      professional: [60, 60],
    });
  });

  it('is open where it is silent or a fact is missing, and closed where it is refused', () => {
    expect(entry('open', { end: '2021-05-01' }, { figure: 'silent' })).toMatchObject({
      open: true,
      sure: false,
      counts: 'professional',
      unit: 'hours',
    });
    expect(entry('patent', { end: '2021-05-01' })).toMatchObject({
      open: true,
      rule: undefined,
      counts: undefined,
      unit: 'hours',
    });
    expect(entry('refused', { end: '2021-05-01' })).toMatchObject({ open: false, place: 'inside' });
    expect(entry('patent', { end: '2019-05-01' })).toMatchObject({ open: false, place: 'outside' });
    expect(entry('patent', { start: '2020-05-01', end: '2022-05-01' })).toMatchObject({
      open: true,
      place: 'inside',
    });
  });

  it('exempts for certain only with a date', () => {
    expect(entry('service', { start: '2021-05-01', end: '2022-05-01' }).exempts).toBe('yes');
    expect(entry('service', {}).exempts).toBe('maybe');
    expect(entry('service', { end: '2019-05-01' }).exempts).toBe('no');
  });

  it('asks no reading where it lies outside on every one', () => {
    const none = () => {
      throw new Error('A reading was asked for.');
    };
    expect(entryOf(item('aid', { start: '2018-01-01', end: '2019-12-31' }), span, none).place).toBe(
      'outside',
    );
    expect(() => entryOf(item('aid', twoYears), span, none)).toThrow('A reading was asked for.');
  });
});

describe('a work before the period', () => {
  const before = (facts: Facts, readings = chosen) =>
    earlierEntry(item('open', facts, 'x'), span, (reading) => readings[reading] as string);

  it('counts in full if it came to anything', () => {
    expect(before({ end: '2020-12-31' })).toMatchObject({ sure: true, same: 'x' });
    expect(before({ end: '2021-01-01' })).toBeUndefined();
    expect(before({})).toMatchObject({ place: 'undated', sure: false });
    expect(before({ end: '2020-12-31' }, { figure: 'silent' })).toBeUndefined();
  });
});

describe('an entry that contains others', () => {
  it('reaches from the lowest to the highest, and is sure only where all are', () => {
    const outer = outerEntry([
      entry('open', { end: '2021-05-01' }),
      entry('open', { end: '2021-05-01' }, { figure: 'silent' }),
    ]);
    expect([claimed(outer), ends(outer.bySubject), outer.sure, outer.open]).toEqual([
      [0, 10],
      { professional: [0, 10] },
      false,
      true,
    ]);
  });

  it('exempts for certain only where all do', () => {
    const served = entry('service', { end: '2021-05-01' });
    expect(outerEntry([served, served]).exempts).toBe('yes');
    expect(outerEntry([served, entry('open', { end: '2021-05-01' })]).exempts).toBe('maybe');
  });

  it('is the entry itself where there is one', () => {
    const one = entry('three', { end: '2021-05-01' });
    expect(outerEntry([one])).toBe(one);
  });
});
