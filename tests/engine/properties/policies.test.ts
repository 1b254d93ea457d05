import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFolders } from '../../../src/commands/policy-folders.ts';
import type { Tally } from '../../../src/engine/account.ts';
import { assess } from '../../../src/engine/assess.ts';
import { chooser } from '../../../src/engine/readings.ts';
import type { Activity, Facts, Readings } from '../../../src/engine/types.ts';
import { on, outer } from '../../../src/engine/ways.ts';
import { readLibrary } from '../../../src/policy/load.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import { whole } from './whole.ts';

const { policies } = readLibrary(policyFolders(join(import.meta.dirname, '../../..')));

const year = 2021;
const dates = ['start', 'end', 'published', 'granted', 'awarded', 'passedOn', 'decided'];

/** The facts of every example of a policy's rules. */
const examplesOf = ({ rules }: Policy): Omit<Activity, 'id'>[] =>
  rules.flatMap((rule) =>
    rule.examples.map(({ activity, given }) => ({
      kind: activity ?? (rule.activity[0] as string),
      facts: given as Facts,
    })),
  );

const dated = (
  { kind, facts }: Omit<Activity, 'id'>,
  day: string,
  same: string | undefined,
): Omit<Activity, 'id'> => ({
  kind,
  facts: dates.some((date) => facts[date] !== undefined)
    ? facts
    : { ...facts, ...Object.fromEntries(dates.map((date) => [date, day])) },
  ...(same && { same }),
});

const records = (policy: Policy, minLength: number, maxLength: number): fc.Arbitrary<Activity[]> =>
  fc
    .array(
      fc
        .tuple(
          fc.constantFrom(...examplesOf(policy)),
          fc.constantFrom('2020-12-15', '2021-05-01', '2021-05-02', '2021-12-15'),
          fc.constantFrom('x', 'y', undefined, undefined),
        )
        .map(([example, day, same]) => dated(example, day, same)),
      { minLength, maxLength },
    )
    .map((all) => all.map((each, index) => ({ ...each, id: `a${index + 1}` })));

const readingsOf = ({ readings }: Policy): fc.Arbitrary<Readings> =>
  fc.record(
    Object.fromEntries(readings.map(({ id, options }) => [id, fc.constantFrom(...Object.keys(options))])),
  );

const above = (a: number, b: number | null): boolean =>
  b === null || a <= b + 1e-9 * Math.max(1, Math.abs(a));

describe.for(policies.map((policy) => [policy.id, policy] as const))('under %s', ([, policy]) => {
  it('activities and limits on all readings at once contain what they come to on any', () => {
    fc.assert(
      fc.property(records(policy, 0, 25), readingsOf(policy), (all, chosen) => {
        const choose = chooser(policy, chosen);
        for (const requirement of policy.requirements) {
          const [exact, ends] = [on(choose), outer].map((way) =>
            whole(policy, requirement, year, all, way, choose),
          );
          const tallies = (of: typeof exact): Tally[] => (of ? [of.total, ...of.floors] : []);
          for (const [index, { done, unbounded }] of tallies(exact).entries()) {
            const around = tallies(ends)[index] as Tally;
            expect(around.done.low.compare(done.low)).toBeLessThanOrEqual(0);
            expect(around.unbounded || (!unbounded && around.done.high.compare(done.high) >= 0)).toBe(true);
          }
          expect([exact?.verdict, 'undecided']).toContain(ends?.verdict);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a long record comes out, with figures between their ends and a firm verdict on every reading', () => {
    fc.assert(
      fc.property(records(policy, 25, 40), readingsOf(policy), (activities, chosen) => {
        const usual = assess(policy, { activities }, year);
        for (const [at, { verdict, total, floors }] of assess(
          policy,
          { activities },
          year,
          chosen,
        ).entries()) {
          const of = usual[at];
          for (const [index, { done }] of [total, ...floors].entries()) {
            const ends = of && [of.total, ...of.floors][index]?.done;
            expect(ends && above(ends.low, done.value) && above(done.value, ends.high)).toBe(true);
          }
          if (of?.firm) expect(verdict).toBe(of.verdict);
        }
      }),
      { numRuns: 6 },
    );
  });
});
