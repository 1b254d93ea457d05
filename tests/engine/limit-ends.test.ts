import { describe, expect, it } from 'vitest';
import { assessed, sketch } from './policy.ts';

const range = (low: number, high: number, rest = {}) => ({
  activity: 'certified-by',
  certifiedHours: low,
  certifiedUpTo: high,
  ...rest,
});

/** The ends of the total, and of 公需, that one limit leaves of ranges. */
function ends(limits: object[], record: { activity: string }[]) {
  const policy = sketch({
    rules: [
      {
        id: 'one',
        activity: 'certified-by',
        when: { subject: 'public' },
        subject: 'public',
        hours: { not: 'specified' },
      },
      { id: 'two', activity: 'certified-by', subject: 'professional', hours: { not: 'specified' } },
    ],
    limits: limits.map((limit) => ({ rules: ['one', 'two'], ...limit })),
    requirements: [{ total: 90, floors: [{ of: 'public', atLeast: 30 }] }],
  });
  const { total, floors } = assessed(
    policy,
    record.map((each) => ({ subject: 'professional', ...each })),
  );
  return { total: total.done, public: floors[0]?.done };
}

describe('what limits leave of amounts that are still open', () => {
  it('best: between the higher of the lows and the higher of the highs', () => {
    expect(ends([{ keep: 'best' }], [range(5, 20), range(10, 12)]).total).toEqual({
      value: 10,
      low: 10,
      high: 20,
    });
  });

  it('best of two subjects: either may turn out not to be the best', () => {
    const found = ends([{ keep: 'best' }], [range(5, 20, { subject: 'public' }), range(10, 12)]);
    expect(found).toEqual({
      total: { value: 10, low: 10, high: 20 },
      public: { value: 0, low: 0, high: 20 },
    });
  });

  it('least: between the lower of both', () => {
    expect(ends([{ keep: 'least' }], [range(5, 20), range(10, 12)]).total).toEqual({
      value: 5,
      low: 5,
      high: 12,
    });
  });

  it('a cap: no more than it at either end', () => {
    expect(ends([{ keep: { cap: 25 } }], [range(5, 20), range(10, 12)]).total).toEqual({
      value: 15,
      low: 15,
      high: 25,
    });
  });

  it('the difference to what counted before, at opposite ends', () => {
    const before = range(4, 9, { same: 'x', end: '2020-01-01' });
    expect(
      ends([{ among: 'same-in-earlier-year', keep: 'difference' }], [before, range(10, 20, { same: 'x' })])
        .total,
    ).toEqual({
      value: 6,
      low: 1,
      high: 16,
    });
    expect(
      ends([{ among: 'same-in-earlier-year', keep: 'nothing' }], [before, range(10, 20, { same: 'x' })]).total
        .high,
    ).toBe(0);
  });

  it('the best of the same work, then a cap: the highest survives up to the cap', () => {
    const limits = [{ among: 'same', keep: 'best' }, { keep: { cap: 25 } }];
    const record = [range(5, 20, { same: 'x' }), range(10, 12, { same: 'x' }), range(4, 40)];
    expect(ends(limits, record).total).toEqual({ value: 14, low: 10, high: 25 });
  });

  it('an amount without a date counts or does not', () => {
    const undated = range(10, 12, { end: undefined });
    expect(ends([{ keep: 'best' }], [range(5, 5), undated]).total).toEqual({ value: 5, low: 5, high: 12 });
    expect(ends([{ keep: 'least' }], [range(5, 5), undated]).total).toEqual({ value: 5, low: 0, high: 12 });
  });
});
