import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Conditions, Test } from '../schema/condition.ts';
import type { Fact } from '../schema/vocabulary.ts';
import { expectedFact, type Report, type Scope } from './scope.ts';

const figure = 'a figure, or a range such as 1..3, 4.., ..12, >12 or <6';

const written = (test: Test): string => {
  if ('given' in test) return test.given ? 'given' : 'missing';
  if ('is' in test) return test.is.join(', ');
  if (test.above !== undefined) return `>${test.above}`;
  if (test.below !== undefined) return `<${test.below}`;
  return test.from === test.to ? String(test.from) : `${test.from ?? ''}..${test.to ?? ''}`;
};

/** What a test of a fact would have to be, and which part of it is not; nothing when it suits the fact. */
function misfit(test: Test, fact: Fact): { expected: string; found: string; known?: string[] } | undefined {
  if ('given' in test) return undefined;
  const found = written(test);
  if (fact.type === 'number') return 'is' in test ? { expected: figure, found } : undefined;
  if (fact.type === 'flag') {
    const yesOrNo = 'is' in test && test.is.every((value) => typeof value === 'boolean');
    return yesOrNo ? undefined : { expected: 'true or false', found };
  }
  if (fact.type !== 'choice') return { expected: 'given or missing', found };
  const known = Object.keys(fact.options);
  const expected = `one of ${known.join(', ')}`;
  if (!('is' in test)) return { expected, found };
  const strange = test.is.find((value) => !known.includes(String(value)));
  return strange === undefined ? undefined : { expected, found: String(strange), known };
}

/** Tests name facts that exist and suit them; what is wrong goes to `report`. */
export function checkConditions(
  conditions: Conditions,
  path: Path,
  { facts, reckoned, file }: Scope,
  report: Report,
) {
  for (const [name, test] of Object.entries(conditions)) {
    const at = [...path, name];
    const from = reckoned.derived[name];
    const fact = facts[name];
    if (from && 'given' in test)
      report(at, {
        expected: 'a figure or a range, as the engine works this fact out',
        found: written(test),
        hint: `Test ${from.join(', ')} instead.`,
      });
    else if (from && 'is' in test) report(at, { expected: figure, found: written(test) });
    else if (!from && !fact)
      report(at, {
        expected: expectedFact(file),
        found: name,
        hint:
          didYouMean(name, [...Object.keys(facts), ...Object.keys(reckoned.derived)]) ??
          `Add it to ${file}.yaml${file === 'facts' ? ', and to its kind in kinds.yaml' : ''}.`,
      });
    else if (fact) {
      const wrong = misfit(test, fact);
      if (wrong)
        report(at, {
          expected: wrong.expected,
          found: wrong.found,
          hint: wrong.known && didYouMean(wrong.found, wrong.known),
        });
    }
  }
}
