import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check/check.ts';
import type { Readings } from '../../../src/engine/types.ts';
import { packing } from '../../../src/stores/roster/parcel.ts';
import { toApplication, toRecord } from '../../../src/stores/roster/people.ts';
import { calculator } from '../../../src/stores/roster/work.ts';
import { colleagues, unlike } from '../../bench/people.ts';
import { whole } from '../library.ts';

const { policies, vocabulary } = whole;
const today = '2026-01-01';
const people = [...colleagues(vocabulary, 12, 6), ...unlike(vocabulary, 6, 6)].map((person, index) => ({
  ...person,
  id: String(index),
  lastTitle: index % 3 === 0 ? undefined : String(2016 + (index % 5)),
  entry: '2012',
}));

describe.for(policies.map((each) => [each.id, each] as const))('under %s', ([, policy]) => {
  const options = policy.readings.map(({ id, options: some }) => [id, Object.keys(some)] as const);
  const readings: fc.Arbitrary<Readings> = fc
    .tuple(...options.map(([, some]) => fc.constantFrom(...some)))
    .map((chosen) => Object.fromEntries(options.map(([id], index) => [id, chosen[index] as string])));

  it('every line is what the self-check gives, in figures, verdicts and firmness', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(people, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('title', 'appointment', 'assessment', 'renewal' as const),
        fc.integer({ min: 2019, max: 2026 }),
        readings,
        (some, use, year, chosen) => {
          const job = { policy, vocabulary, use, year, readings: chosen, years: [2018, 2025], today };
          const { lines, failed } = calculator(job)(packing()()(some).parcel);
          expect(failed).toEqual([]);
          for (const [index, person] of some.entries()) {
            const line = lines[index];
            const record = toRecord(person, vocabulary, today);
            const application = { ...toApplication(person, job), chosen: job.years };
            const found = check(structuredClone(policy), record, application, chosen);
            expect(line).toMatchObject({ verdict: found.verdict, firm: found.firm, open: found.asked.open });
            const asked = line?.years.filter((each) => each.asked) ?? [];
            expect(asked.map(({ clauses: _, ...each }) => each)).toEqual(
              found.years.map(({ assessments, ...each }) => ({
                ...each,
                asked: true,
                parts: assessments.flatMap(({ total, floors }) =>
                  [total, ...floors].map(({ strength: _, ...part }) => part),
                ),
              })),
            );
          }
        },
      ),
      { numRuns: 6 },
    );
  });
});
