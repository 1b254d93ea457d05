import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/engine/types.ts';
import { assessed, certified, sketch } from './policy.ts';

const stated = { stated: 'statedHours' };
const kinds = ['paper', 'book', 'conference'];
const rules = kinds.map((kind) => ({ id: kind, activity: kind, year: 'end', hours: stated }));
const doing = (activity: string, statedHours: number, rest = {}) => ({ activity, statedHours, ...rest });

/** What of each activity is counted, and the total, under one limit. */
function counted(limit: object, record: { activity: string }[], readings: Record<string, string> = {}) {
  const policy = sketch({
    rules,
    limits: [{ rules: ['paper'], ...limit }],
    requirements: [{ total: 90 }],
    readings: { keep: ['all', 'one'] },
  });
  const { activities, total } = assessed(policy, record, { readings });
  return [...activities.map((activity) => activity.counted), total.done.value];
}

describe('among the activities of a year', () => {
  const papers = [doing('paper', 30), doing('paper', 10), doing('book', 5), doing('paper', 20)];

  it('the best alone counts: 只折算一篇', () => {
    expect(counted({ keep: 'best' }, papers)).toEqual([30, 0, 5, 0, 35]);
  });

  it('the least alone counts', () => {
    expect(counted({ keep: 'least' }, papers)).toEqual([0, 10, 5, 0, 15]);
  });

  it('all together count up to a cap, one after the other', () => {
    expect(counted({ keep: { cap: 45 } }, papers)).toEqual([30, 10, 5, 5, 50]);
    expect(counted({ keep: { cap: 20 } }, [doing('paper', 30)])).toEqual([20, 20]);
  });

  it('by a reading', () => {
    const keep = { reading: 'keep', options: { all: 'sum', one: 'best' } };
    expect(counted({ keep }, papers)).toEqual([30, 10, 5, 20, 65]);
    expect(counted({ keep }, papers, { keep: 'one' })).toEqual([30, 0, 5, 0, 35]);
  });

  it('one alone loses nothing to a choice among several', () => {
    expect(counted({ keep: 'least' }, [doing('paper', 30)])).toEqual([30, 30]);
  });

  it('what is worth nothing certain does not stand for the least', () => {
    const policy = sketch({
      rules: [
        {
          id: 'paper',
          activity: 'paper',
          hours: {
            table: [
              { index: 'core', hours: 30 },
              { index: 'none', not: 'specified' },
            ],
          },
        },
      ],
      limits: [{ rules: ['paper'], keep: 'least' }],
      requirements: [{ total: 90 }],
    });
    const record = ['core', 'none'].map((index) => ({ activity: 'paper', index }));
    expect(assessed(policy, record).total.done.value).toBe(30);
  });

  it('years and rules that it is not over stay as they are', () => {
    const other = [doing('paper', 30), doing('paper', 40, { end: '2020-05-01' }), doing('book', 40)];
    expect(counted({ keep: 'best' }, other)).toEqual([30, 0, 40, 70]);
  });
});

describe('among records of the same work', () => {
  it('the best alone counts: 只按其中的最高学时认定', () => {
    const twice = [
      doing('paper', 30, { same: 'x' }),
      doing('book', 40, { same: 'x' }),
      doing('paper', 5, { same: 'y' }),
      doing('paper', 6),
    ];
    expect(counted({ rules: ['paper', 'book'], among: 'same', keep: 'best' }, twice)).toEqual([
      0, 40, 5, 6, 51,
    ]);
  });

  it('says what was taken from which', () => {
    const policy = sketch({
      rules,
      limits: [{ id: 'same-work', rules: ['paper'], among: 'same', keep: 'best' }],
      requirements: [{ total: 90 }],
    });
    const { activities } = assessed(policy, [
      doing('paper', 30, { same: 'x' }),
      doing('paper', 40, { same: 'x' }),
    ]);
    expect(activities.map(({ limits }) => limits)).toEqual([
      [{ limit: 'same-work', activity: 'a1', from: 30, to: 0 }],
      [],
    ]);
  });
});

describe('a work that counted in a year before', () => {
  const before = { rules: ['paper', 'book'], among: 'same-in-earlier-year' };
  const works = [
    doing('paper', 12, { same: 'x', end: '2020-05-01' }),
    doing('paper', 30, { same: 'x' }),
    doing('book', 7),
  ];

  it('counts no more, or by the difference', () => {
    expect(counted({ ...before, keep: 'nothing' }, works)).toEqual([0, 0, 7, 7]);
    expect(counted({ ...before, keep: 'difference' }, works)).toEqual([0, 18, 7, 25]);
  });

  it('does not count below nothing', () => {
    const lower = [doing('paper', 50, { same: 'x', end: '2020-05-01' }), doing('paper', 30, { same: 'x' })];
    expect(counted({ ...before, keep: 'difference' }, lower)).toEqual([0, 0, 0]);
  });

  it('was counted only before the period, not after or by another rule', () => {
    const later = [
      doing('paper', 50, { same: 'x', end: '2022-05-01' }),
      doing('paper', 30, { same: 'x' }),
      doing('conference', 9, { same: 'x', end: '2020-01-01' }),
    ];
    expect(counted({ ...before, keep: 'nothing' }, later)).toEqual([0, 30, 0, 30]);
  });
});

describe('several limits', () => {
  it('apply in their order: the same work once, then a cap on the year', () => {
    const policy = sketch({
      rules,
      limits: [
        { rules: ['paper', 'book'], among: 'same', keep: 'best' },
        { rules: ['paper'], among: 'year', keep: { cap: 50 } },
      ],
      requirements: [{ total: 90 }],
    });
    const record = [
      doing('paper', 40, { same: 'x' }),
      doing('book', 45, { same: 'x' }),
      doing('paper', 30),
      doing('paper', 30),
    ];
    expect(assessed(policy, record).activities.map(({ counted: left }) => left)).toEqual([0, 45, 30, 20]);
  });

  it('leave certified hours alone', () => {
    const policy = sketch({ rules, limits: [{ rules: kinds, keep: 'best' }], requirements: [{ total: 90 }] });
    expect(assessed(policy, [doing('paper', 40), certified(10), certified(20)]).total.done.value).toBe(70);
  });
});

describe('a limit of a year in a period of several', () => {
  const policy = sketch({
    rules,
    limits: [{ rules: ['paper'], keep: { cap: 20 } }],
    requirements: [{ every: { years: 3 }, total: 90 }],
  });
  const person: Person = { track: 'general', facts: { cycleStart: 2020 } };
  const total = (...record: { activity: string }[]) => assessed(policy, record, { person }).total.done.value;

  it('is that of each year: 20 of 30 in each of two years', () => {
    expect(total(doing('paper', 30, { end: '2020-05-01' }), doing('paper', 30, { end: '2021-05-01' }))).toBe(
      40,
    );
  });

  it('is one in one year', () => {
    expect(total(doing('paper', 30), doing('paper', 30))).toBe(20);
  });
});

describe('of activities that count as different subjects', () => {
  const subjects = { paper: 'professional', book: 'public' };
  const of = (keep: unknown) =>
    sketch({
      rules: Object.entries(subjects).map(([id, subject]) => ({ id, activity: id, subject, hours: stated })),
      limits: [{ rules: ['paper', 'book'], keep }],
      requirements: [{ total: 20, floors: [{ of: 'professional', atLeast: 15 }] }],
    });
  const both = [doing('paper', 20), doing('book', 20)];

  it.each([both, both.toReversed()])(
    'a cap takes from either, whichever comes first: 20 + 20 up to 30',
    (...record) => {
      const { total, floors, verdict } = assessed(of({ cap: 30 }), record);
      expect(total.done).toEqual({ low: 30, high: 30, value: 30 });
      expect(floors[0]?.done).toEqual({ low: 10, high: 20, value: 10 });
      expect(verdict).toBe('undecided');
    },
  );

  it('the best may be either where both are as high', () => {
    const { total, floors, verdict } = assessed(of('best'), both);
    expect(total.done).toEqual({ low: 20, high: 20, value: 20 });
    expect(floors[0]?.done).toEqual({ low: 0, high: 20, value: 0 });
    expect(verdict).toBe('undecided');
  });

  it('the higher is the best', () => {
    const { floors, verdict } = assessed(of('best'), [doing('paper', 20), doing('book', 19)]);
    expect(floors[0]?.done).toEqual({ low: 20, high: 20, value: 20 });
    expect(verdict).toBe('met');
  });
});
