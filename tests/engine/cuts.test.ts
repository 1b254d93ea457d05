import { describe, expect, it } from 'vitest';
import { type Cut, cutsOf, restOf, tied } from '../../src/engine/cuts.ts';
import type { Entry } from '../../src/engine/entry.ts';
import { exact, just, type Named, none } from '../../src/engine/quantity.ts';
import { sketch } from './policy.ts';

const entry = (activity: string, rule: string, hours: number, rest: Partial<Entry> = {}): Entry => ({
  activity,
  rule,
  same: undefined,
  place: 'inside',
  day: '2021-06-15',
  unit: 'hours',
  counts: 'professional',
  claimed: just(exact(hours)),
  parts: { '': just(exact(hours)) },
  bySubject: { professional: just(exact(hours)) },
  counting: true,
  sure: true,
  open: false,
  exempts: 'no',
  ...rest,
});

const year = { from: '2021-01-01', to: '2021-12-31' };
const rules = ['paper', 'book', 'talk'].map((id) => ({ id, activity: id, hours: 1 }));
const cuts = (limits: object[], entries: Entry[], earlier: Entry[] = []): Cut[] =>
  cutsOf(
    sketch({ rules, limits: limits as never }).limits,
    entries,
    earlier,
    year,
    (keep) => ('reading' in Object(keep) ? ['best', 'sum'] : [keep]) as Cut['keeps'],
  );
const outline = (all: Cut[]) =>
  all.map(({ limit, members }) => [limit.id, ...members.map(({ entry: { activity } }) => activity)]);

describe('the groups that a limit takes together', () => {
  const entries = [
    entry('a', 'paper', 3, { same: 'x' }),
    entry('b', 'book', 4, { same: 'x' }),
    entry('c', 'paper', 5),
    entry('d', 'talk', 6),
  ];

  it('are all of a year, or those of one work', () => {
    expect(
      outline(cuts([{ rules: ['paper', 'book'] }, { rules: ['paper', 'book'], among: 'same' }], entries)),
    ).toEqual([
      ['limit-1', 'a', 'c', 'b'],
      ['limit-2', 'a', 'b'],
    ]);
  });

  it('are none where nothing can be taken', () => {
    expect(
      cuts(
        [{ rules: ['talk'] }, { rules: ['paper'], among: 'same' }, { rules: ['paper'], keep: 'sum' }],
        entries,
      ),
    ).toEqual([]);
    expect(outline(cuts([{ rules: ['talk'], keep: { cap: 5 } }], entries))).toEqual([['limit-1', 'd']]);
  });

  it('leave out what has no figure', () => {
    const open = entry('e', 'paper', 0, { claimed: none, counting: false, sure: false, open: true });
    expect(outline(cuts([{ rules: ['paper'] }], [...entries, open]))).toEqual([['limit-1', 'a', 'c']]);
  });

  it('are one activity each, with what it came to before', () => {
    const before = [entry('z', 'paper', 9, { same: 'x' }), entry('y', 'talk', 9, { same: 'x' })];
    const found = cuts(
      [{ rules: ['paper', 'book'], among: 'same-in-earlier-year', keep: 'nothing' }],
      entries,
      before,
    );
    expect(
      found.map(({ members, before: was }) => [members.length, was.map((member) => member.entry.activity)]),
    ).toEqual([
      [1, ['z']],
      [1, ['z']],
    ]);
  });

  it('ask how to keep only where there is a group', () => {
    const asked: unknown[] = [];
    cutsOf(
      sketch({ rules, limits: [{ rules: ['talk'] }, { rules: ['paper'] }] }).limits,
      entries,
      [],
      year,
      (keep) => {
        asked.push(keep);
        return ['best'];
      },
    );
    expect(asked).toEqual(['best']);
  });
});

describe('a part of an activity', () => {
  it('is taken without the rest of it', () => {
    const parts: Named = { paper: just(exact(8)), '': just(exact(6)) };
    const talk = entry('d', 'talk', 14, { same: 'x', parts });
    const [cut] = cuts(
      [{ rules: ['talk#paper', 'paper'], among: 'same' }],
      [talk, entry('a', 'paper', 3, { same: 'x' })],
    );
    const [member] = cut?.members ?? [];
    expect(member && restOf(member).low.valueOf()).toBe(6);
  });
});

describe('groups that have activities in common', () => {
  it('are tied, with their cuts in the order of the limits', () => {
    const entries = [
      entry('a', 'paper', 3, { same: 'x' }),
      entry('b', 'book', 4, { same: 'x' }),
      entry('c', 'paper', 5, { same: 'y' }),
      entry('d', 'book', 6, { same: 'y' }),
      entry('e', 'talk', 7, { same: 'z' }),
      entry('f', 'talk', 8, { same: 'z' }),
    ];
    const limits = [
      { rules: ['paper', 'book', 'talk'], among: 'same' },
      { rules: ['book'], among: 'year' },
    ];
    expect(
      tied(cuts(limits, entries)).map((group) => [
        group.entries.map(({ activity }) => activity),
        outline(group.cuts),
      ]),
    ).toEqual([
      [['e', 'f'], [['limit-1', 'e', 'f']]],
      [
        ['a', 'b', 'c', 'd'],
        [
          ['limit-1', 'a', 'b'],
          ['limit-1', 'c', 'd'],
          ['limit-2', 'b', 'd'],
        ],
      ],
    ]);
  });
});
