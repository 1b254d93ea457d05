import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assessRequirement,
  type Line,
  type StudyRecord,
} from '../../../src/engine/assess.ts';
import { compare } from '../../../src/engine/compare.ts';
import { recognise } from '../../../src/engine/recognise.ts';
import type { Activity, Readings } from '../../../src/engine/types.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import type { YearRule } from '../../../src/policy/schema/recognition.ts';
import type { Requirement } from '../../../src/policy/schema/requirement.ts';
import { activities, limit, policy, readings, record } from './arbitrary.ts';

const assess = (of: Policy, given: StudyRecord, chosen: Readings = {}): Assessment =>
  assessRequirement(of, of.requirements[0] as Requirement, given, 2021, chosen);

const linesOf = ({ total, floors }: Assessment): Line[] => [total, ...floors];

/** Numbers that differ only in the last places of a floating point number. */
const above = (a: number, b: number | null): boolean =>
  b === null || a <= b + 1e-9 * Math.max(1, Math.abs(a));

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

/** The activity once everything open about it is decided: figures at this share of what is possible, on this day. */
function settled(
  { facts: { certifiedUpTo, ...facts }, ...rest }: Activity,
  share: number,
  day: string,
): Activity {
  const low = facts.certifiedHours;
  const span =
    typeof low === 'number' && typeof certifiedUpTo === 'number' ? Math.max(certifiedUpTo - low, 0) : 0;
  const isDated = ['start', 'end', 'published'].some((date) => facts[date] !== undefined);
  return {
    ...rest,
    facts: {
      ...(!isDated && { start: day, end: day, published: day }),
      ...facts,
      ...(typeof low === 'number' && { certifiedHours: Math.round((low + span * share) * 10) / 10 }),
      decidedHours: Math.round(share * 400) / 10,
    },
  };
}

const runs = { numRuns: 100 };

describe('a year under any policy', () => {
  it('shows a figure between its ends', () => {
    fc.assert(
      fc.property(policy(), record, readings, (of, given, chosen) => {
        for (const { done } of linesOf(assess(of, given, chosen))) {
          expect(above(done.low, done.value)).toBe(true);
          expect(above(done.value, done.high)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('adds up what its activities contribute', () => {
    fc.assert(
      fc.property(policy(), record, readings, (made, given, chosen) => {
        const of = { ...made, requirements: made.requirements.map((each) => ({ ...each, omits: [] })) };
        const { activities: all, total, unit } = assess(of, given, chosen);
        const sum = all
          .filter((each) => each.unit === unit)
          .reduce((whole, { counted }) => whole + counted, 0);
        expect(total.done.value).toBeCloseTo(sum, 9);
      }),
      runs,
    );
  });

  it('has ends that contain every choice of readings', () => {
    fc.assert(
      fc.property(policy(), record, readings, (of, given, chosen) => {
        const usual = linesOf(assess(of, given));
        for (const [index, { done }] of linesOf(assess(of, given, chosen)).entries()) {
          const ends = usual[index]?.done;
          expect(ends && above(ends.low, done.value) && above(done.value, ends.high)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('gives a firm verdict on every choice of readings', () => {
    fc.assert(
      fc.property(policy(), record, readings, (of, given, chosen) => {
        const { verdict, firm } = assess(of, given);
        fc.pre(firm);
        expect(assess(of, given, chosen).verdict).toBe(verdict);
      }),
      runs,
    );
  });

  it('has ends that contain whatever is decided, fixed or dated later', () => {
    const share = fc.array(fc.constantFrom(0, 0.3, 0.5, 1), { minLength: 3, maxLength: 7 });
    const when = fc.constantFrom('2019-06-01', '2020-11-05', '2021-05-15');
    fc.assert(
      fc.property(policy(), activities, share, when, (of, all, shares, day) => {
        const open = assess(of, { activities: all });
        const closed = assess(of, {
          activities: all.map((each, index) => settled(each, shares[index % shares.length] ?? 0, day)),
        });
        for (const [index, { done }] of linesOf(closed).entries()) {
          const ends = linesOf(open)[index]?.done;
          expect(ends && above(ends.low, done.value) && above(done.value, ends.high)).toBe(true);
        }
        if (open.firm) expect(closed.verdict).toBe(open.verdict);
      }),
      runs,
    );
  });

  it('does not depend on the order of activities', () => {
    const wanted = { limits: fc.array(limit(), { maxLength: 1 }) };
    fc.assert(
      fc.property(policy(wanted), record, fc.infiniteStream(fc.nat()), (of, given, keys) => {
        const shuffled = given.activities
          .map((each) => [keys.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const [before, after] = [given, { activities: shuffled }].map((each) => assess(of, each));
        expect(after?.verdict).toBe(before?.verdict);
        expect(linesOf(after as Assessment).map(({ done }) => done)).toEqual(
          linesOf(before as Assessment).map(({ done }) => done),
        );
      }),
      runs,
    );
  });

  it('is not lowered by another activity, unless a limit takes the least or what came before', () => {
    const taking = fc
      .array(limit(['best', 'sum', { cap: 30 }]), { maxLength: 1 })
      .map((all) => all.filter(({ among }) => among !== 'same-in-earlier-year'));
    fc.assert(
      fc.property(policy({ limits: taking }), activities, readings, (made, all, chosen) => {
        // Of a higher amount of a subject that the total omits, nothing is left.
        const of = { ...made, requirements: made.requirements.map((each) => ({ ...each, omits: [] })) };
        const fewer = assess(of, { activities: all.slice(1) }, chosen);
        const more = assess(of, { activities: all }, chosen);
        expect(above(fewer.total.done.value, more.total.done.value)).toBe(true);
      }),
      runs,
    );
  });

  it('is not raised by limits', () => {
    fc.assert(
      fc.property(policy(), record, readings, (of, given, chosen) => {
        const without = assess({ ...of, limits: [] }, given, chosen);
        const within = assess(of, given, chosen);
        for (const [index, { done }] of linesOf(within).entries()) {
          const free = linesOf(without)[index]?.done;
          expect(
            free &&
              above(done.value, free.value) &&
              (free.high === null || above(done.high ?? Infinity, free.high)),
          ).toBe(true);
        }
        for (const [index, { counted }] of within.activities.entries())
          expect(above(counted, without.activities[index]?.counted ?? 0)).toBe(true);
      }),
      runs,
    );
  });

  it('comes out the same from frozen data, and leaves it alone', () => {
    fc.assert(
      fc.property(policy(), record, readings, (of, given, chosen) => {
        const copy = structuredClone(given);
        expect(assess(frozen(of), frozen(given), frozen(chosen))).toEqual(assess(of, copy, chosen));
      }),
      runs,
    );
  });

  it('is the same alone as beside others', () => {
    fc.assert(
      fc.property(policy(), policy(), record, readings, (north, other, given, chosen) => {
        const south = { ...other, id: 'south' };
        expect(compare([north, south], given, 2021, { south: chosen })).toEqual({
          north: [assess(north, given)],
          south: [assess(south, given, chosen)],
        });
      }),
      runs,
    );
  });

  it('counts every hour in one year and only one, unless a rule counts each year in full', () => {
    const years = Array.from({ length: 8 }, (_, index) => 2017 + index);
    const rules = fc.constantFrom<YearRule>(
      { on: 'end' },
      { over: ['start', 'end'] },
      { on: 'end', most: 20, rest: 'following' },
    );
    const every = fc.constantFrom({ from: '01-01', to: '12-31' }, { from: '11-01', to: '10-31' });
    fc.assert(
      fc.property(policy({ limits: fc.constant([]) }), activities, rules, every, (made, all, year, span) => {
        const of = {
          ...made,
          rules: made.rules.map((rule) => ({ ...rule, year })),
          requirements: made.requirements.map((each) => ({ ...each, every: span, omits: [] })),
        };
        const dated = all.filter(({ facts: { start = '2021', end } }) => end !== undefined && start <= end);
        const counted = years.map(
          (each) =>
            assessRequirement(of, of.requirements[0] as Requirement, { activities: dated }, each).total.done
              .value,
        );
        const worth = dated.map((each) => recognise(of, each).hours?.value ?? 0);
        const sum = (figures: number[]) => figures.reduce((whole, figure) => whole + figure, 0);
        expect(sum(counted)).toBeCloseTo(sum(worth), 7);
      }),
      runs,
    );
  });

  it('names every reading that changes it', () => {
    fc.assert(
      fc.property(policy(), record, readings, (of, given, chosen) => {
        const usual = assess(of, given);
        for (const [reading, option] of Object.entries(chosen)) {
          const { verdict, total } = assess(of, given, { [reading]: option });
          if (verdict === usual.verdict && total.done.value === usual.total.done.value) continue;
          const named = usual.readings.find((each) => each.reading === reading)?.options;
          expect(named?.find((each) => each.option === option)).toEqual({
            option,
            verdict,
            total: total.done.value,
          });
        }
      }),
      runs,
    );
  });
});

describe('an activity under any policy', () => {
  it('has ends that contain every choice of readings', () => {
    fc.assert(
      fc.property(policy(), activities, readings, (of, all, chosen) => {
        for (const each of all) {
          const usual = recognise(of, each);
          const { hours } = recognise(of, each, chosen);
          if (!usual.hours || !hours) continue;
          expect(above(usual.hours.low, hours.value) && above(hours.value, usual.hours.high)).toBe(true);
        }
      }),
      runs,
    );
  });
});
