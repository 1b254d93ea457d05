import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFolders } from '../../../src/commands/policy-folders.ts';
import { assess } from '../../../src/engine/assess.ts';
import { chooser, leaves, onEveryReading, optionsOf } from '../../../src/engine/readings.ts';
import type { Activity } from '../../../src/engine/types.ts';
import { on } from '../../../src/engine/ways.ts';
import { readLibrary } from '../../../src/policy/load.ts';
import type { Requirement } from '../../../src/policy/schema/requirement.ts';
import { edited, record } from '../../bench/record.ts';
import { activities, policy, readings } from './arbitrary.ts';
import { whole } from './whole.ts';

const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../../..')));
const source = record(vocabulary, 400, 4);

type Edit = { at: number; how: 'edit' | 'remove' | 'add' | 'link'; other: number };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(30),
  how: fc.constantFrom('edit', 'edit', 'remove', 'add', 'link'),
  other: fc.nat(source.length - 1),
});

function changed(all: Activity[], { at, how, other }: Edit): Activity[] {
  const index = at % Math.max(all.length, 1);
  const one = all[index];
  if (how === 'add' || !one)
    return [...all, { ...(source[other] as Activity), id: `n${all.length}-${other}` }];
  if (how === 'remove') return all.filter((activity) => activity !== one);
  return all.with(index, how === 'edit' ? edited(one) : { ...one, same: 'x' });
}

describe.for(policies.map((each) => [each.id, each] as const))('under %s', ([, real]) => {
  it('a record after any edits comes to what it comes to afresh', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...source), { maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(2016, 2017, 2018),
        (chosen, edits, year) => {
          let all = chosen.map((each, index) => ({ ...each, id: `a${index}` }));
          for (const each of edits) {
            all = changed(all, each);
            const before = assess(real, { activities: all }, year);
            const afresh = assess(structuredClone(real), { activities: structuredClone(all) }, year);
            expect(before).toEqual(afresh);
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('a year taken apart', () => {
  it('comes to what it comes to as a whole, on every reading', () => {
    fc.assert(
      fc.property(policy(), activities, readings, (of, all, chosen) => {
        const [requirement] = of.requirements as [Requirement];
        const [found] = assess(of, { activities: all }, 2021, chosen);
        const tree = onEveryReading(optionsOf(of), (choose) =>
          whole(of, requirement, 2021, all, on(choose), choose),
        );
        if (!found || !tree) return;
        const choose = chooser(of, chosen);
        const plain = whole(of, requirement, 2021, all, on(choose), choose);
        const accounts = leaves(tree).map(({ result }) => result);
        expect(found.method).toBe('every-reading');
        expect(found.verdict).toBe(plain.verdict);
        expect(found.firm).toBe(
          plain.verdict !== 'undecided' && accounts.every(({ verdict }) => verdict === plain.verdict),
        );
        for (const [index, { done, short }] of [found.total, ...found.floors].entries()) {
          const tallies = [plain, ...accounts].map(({ total, floors }) => [total, ...floors][index]);
          expect(done.value).toBe(tallies[0]?.done.value.valueOf());
          expect(short).toBe(tallies[0]?.short.valueOf());
          const others = tallies.slice(1).flatMap((each) => (each ? [each] : []));
          expect(done.low).toBe(Math.min(...others.map((each) => each.done.low.valueOf())));
          expect(done.high).toBe(
            others.some(({ unbounded }) => unbounded)
              ? null
              : Math.max(...others.map((each) => each.done.high.valueOf())),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
