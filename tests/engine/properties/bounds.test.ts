import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Tally } from '../../../src/engine/account.ts';
import { assessRequirement } from '../../../src/engine/assess.ts';
import { chooser, leaves, onEveryReading, optionsOf } from '../../../src/engine/readings.ts';
import type { Activity, Choose } from '../../../src/engine/types.ts';
import { on, outer, type Way } from '../../../src/engine/ways.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import type { Requirement } from '../../../src/policy/schema/requirement.ts';
import { sketch } from '../policy.ts';
import { activities, policy, readings } from './arbitrary.ts';
import { whole } from './whole.ts';

const requirementOf = (of: Policy) => of.requirements[0] as Requirement;

const counted = (of: Policy, all: Activity[], way: Way, choose: Choose): Account =>
  whole(of, requirementOf(of), 2021, all, way, choose);

const tallies = ({ total, floors }: Account): Tally[] => [total, ...floors];

/** Whether the outer tally contains the exact one, and does not decide against it. */
function contains(ends: Tally, exact: Tally): boolean {
  const inside =
    ends.done.low.compare(exact.done.low) <= 0 &&
    (ends.unbounded || ends.done.high.compare(exact.done.high) >= 0);
  const open = ends.unbounded || !exact.unbounded;
  return inside && open && (ends.verdict === 'undecided' || ends.verdict === exact.verdict);
}

describe('activities and limits on all readings at once', () => {
  it('contain what they come to on any', () => {
    fc.assert(
      fc.property(policy(), activities, readings, (of, all, chosen) => {
        const choose = chooser(of, chosen);
        const [exact, ends] = [counted(of, all, on(choose), choose), counted(of, all, outer, choose)];
        for (const [index, tally] of tallies(exact).entries())
          expect(contains(tallies(ends)[index] as Tally, tally)).toBe(true);
        expect([exact.verdict, 'undecided']).toContain(ends.verdict);
      }),
      { numRuns: 400 },
    );
  });

  it('are as tight as trying every reading where activities do not meet in limits', () => {
    fc.assert(
      fc.property(policy({ limits: fc.constant([]) }), activities, (made, all) => {
        const of = { ...made, requirements: sketch({ requirements: [{ total: 60 }] }).requirements };
        const tree = onEveryReading(optionsOf(of), (choose) =>
          counted(of, all.slice(0, 1), on(choose), choose),
        );
        const exact = tree ? leaves(tree).map(({ result }) => result.total.done.high.valueOf()) : [];
        const ends = onEveryReading(optionsOf(of), (choose) => counted(of, all.slice(0, 1), outer, choose));
        const bounds = ends ? leaves(ends).map(({ result }) => result.total.done.high.valueOf()) : [];
        expect(Math.max(...bounds)).toBe(Math.max(...exact));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a record that asks for more readings than can be tried', () => {
  const names = Array.from({ length: 10 }, (_, index) => `r${index}`);
  const options = Object.fromEntries(names.map((name) => [name, ['low', 'high']]));
  const figure = fc.integer({ min: 0, max: 100 }).map((tenth) => tenth / 10);
  const wide = fc
    .tuple(
      fc.array(fc.tuple(figure, figure), { minLength: 10, maxLength: 10 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('best', 'sum', 'least', { cap: 20 }),
    )
    .map(([figures, total, keep]) =>
      sketch({
        readings: options,
        rules: figures.map(([low, high], index) => ({
          id: `k${index}`,
          activity: `k${index}`,
          subject: index < 4 ? 'public' : 'professional',
          hours: { reading: `r${index}`, options: { low, high: { sum: [low, high] } } },
        })),
        limits: [
          {
            rules: names.map((_, index) => `k${index}`),
            keep: { reading: 'r9', options: { low: keep, high: 'sum' } },
          },
          {
            rules: ['k3', 'k4'],
            among: 'same',
            keep: { reading: 'r8', options: { low: 'best', high: 'sum' } },
          },
        ],
        requirements: [{ total, floors: [{ of: 'public', atLeast: { share: '1/3', of: 'done' } }] }],
      }),
    );
  const all = names.map((_, index) => ({
    id: `a${index}`,
    kind: `k${index}`,
    same: 'x',
    facts: { end: '2021-05-01' },
  }));
  const chosen = fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom('low', 'high')])));

  it('has bounds that contain every choice, and is firm only where every choice agrees', () => {
    fc.assert(
      fc.property(wide, fc.array(chosen, { minLength: 2, maxLength: 2 }), (of, choices) => {
        const assess = (readings = {}) =>
          assessRequirement(of, requirementOf(of), { activities: all }, 2021, readings);
        const usual = assess();
        expect(usual.method).toBe('bounds');
        for (const choice of choices) {
          const exact = assess(choice);
          for (const [index, { done }] of [exact.total, ...exact.floors].entries()) {
            const ends = [usual.total, ...usual.floors][index]?.done;
            expect(
              ends && ends.low <= done.value + 1e-9 && done.value <= (ends.high ?? Infinity) + 1e-9,
            ).toBe(true);
          }
          if (usual.firm) expect(exact.verdict).toBe(usual.verdict);
        }
      }),
      { numRuns: 10 },
    );
  });
});
