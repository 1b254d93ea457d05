import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import { shown } from '../problem.ts';
import type { Fact, Vocabulary } from '../schema/vocabulary.ts';
import { everyKinds, expectedFact, expectedKind, hasFact, type Report } from './scope.ts';

const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** What the value of a fact would have to be; nothing when it fits. */
function misfit(fact: Fact, value: unknown): { expected: string; known?: string[] } | undefined {
  switch (fact.type) {
    case 'number': {
      const fits = typeof value === 'number' && value >= fact.min && value <= fact.max;
      return fits ? undefined : { expected: `a number from ${fact.min} to ${fact.max} (${fact.unit})` };
    }
    case 'choice': {
      const known = Object.keys(fact.options);
      const fits = typeof value === 'string' && known.includes(value);
      return fits ? undefined : { expected: `one of ${known.join(', ')}`, known };
    }
    case 'flag':
      return typeof value === 'boolean' ? undefined : { expected: 'true or false' };
    case 'date':
      return isDay(value) ? undefined : { expected: 'a day that exists, YYYY-MM-DD' };
    case 'courses':
      return Array.isArray(value) ? undefined : { expected: 'a list of courses, each { hours, passed }' };
  }
}

/** The values of facts are possible; what is wrong goes to `report`. */
export function checkValues(
  values: Record<string, unknown>,
  path: Path,
  { facts, file }: { facts: Record<string, Fact>; file: string },
  report: Report,
): void {
  for (const [name, value] of Object.entries(values)) {
    const fact = facts[name];
    if (!fact) {
      report([...path, name], {
        expected: expectedFact(file),
        found: name,
        hint: didYouMean(name, Object.keys(facts)) ?? `Add it to ${file}.yaml, or leave it out.`,
      });
      continue;
    }
    const wrong = misfit(fact, value);
    if (wrong)
      report([...path, name], {
        expected: wrong.expected,
        found: shown(value),
        hint: wrong.known && didYouMean(String(value), wrong.known),
      });
  }
}

/** The facts of an activity exist, belong to its kind and have possible values. */
export function checkGiven(
  kind: string,
  given: Record<string, unknown>,
  path: Path,
  vocabulary: Vocabulary,
  report: Report,
): void {
  checkValues(given, path, { facts: vocabulary.facts, file: 'facts' }, report);
  const known = vocabulary.kinds.find(({ id }) => id === kind);
  if (!known) return;
  for (const fact of Object.keys(given))
    if (fact in vocabulary.facts && !hasFact(vocabulary, kind, fact))
      report([...path, fact], {
        expected: `a fact of ${kind}: ${[...known.facts, ...everyKinds].join(', ')}`,
        found: fact,
        hint: `Leave it out, or add it to ${kind} in policies/vocabulary/kinds.yaml.`,
      });
}

/** The activities of a worked year have kinds that exist, and facts as above. */
export function checkRecord(
  record: ({ activity: string } & Record<string, unknown>)[],
  path: Path,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const kinds = vocabulary.kinds.map(({ id }) => id);
  for (const [index, { activity, same, ...given }] of record.entries()) {
    if (!kinds.includes(activity))
      report([...path, index, 'activity'], {
        expected: expectedKind,
        found: activity,
        hint: didYouMean(activity, kinds),
      });
    checkGiven(activity, given, [...path, index], vocabulary, report);
  }
}
