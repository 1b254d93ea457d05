import type { Policy } from '../policy/schema/policy.ts';
import type { FactValue } from '../policy/schema/recognition.ts';
import type { Fact, Vocabulary } from '../policy/schema/vocabulary.ts';
import { watched } from './looked.ts';
import { leaves } from './readings.ts';
import type { Activity } from './types.ts';
import { outcomesOf } from './work.ts';

/** More answers than this are not tried; the form then grows as it is filled in. */
const mostTries = 200;

/** Answers that a missing fact may get: every option where there are a few, of figures a small and a large one. */
function answersTo(fact: Fact): FactValue[] {
  switch (fact.type) {
    case 'choice':
      return Object.keys(fact.options);
    case 'flag':
      return [true, false];
    case 'number':
      return [Math.max(fact.min, 1), fact.max];
    case 'date':
      return ['2020-01-01'];
    case 'courses':
      return [[{ hours: 1, passed: true }]];
  }
}

/** Writes down what one policy looks at, for what is known and for every answer to what is missing. */
function look(policy: Policy, activity: Activity, { facts: declared }: Vocabulary, seen: Set<string>): void {
  const waiting: Activity[] = [activity];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const next = waiting.shift();
    if (!next) return;
    const tree = outcomesOf(policy, { ...next, facts: watched(next.facts, seen) });
    const missing = leaves(tree).flatMap(({ result }) =>
      result.state === 'incomplete' ? result.missing : [],
    );
    const asked = missing.find((fact) => next.facts[fact] === undefined && declared[fact]);
    const fact = asked === undefined ? undefined : declared[asked];
    if (asked === undefined || !fact) continue;
    for (const answer of answersTo(fact))
      waiting.push({ ...next, facts: { ...next.facts, [asked]: answer } });
  }
}

/**
 * The facts that can still change what an activity is worth under some of the policies, given what is known: those the
 * calculation looks at now on any reading, and those it would look at for some answer to what is missing.
 * @returns those of the kind first, in its order, then the others as the vocabulary has them
 */
export function factsThatMatter(policies: Policy[], activity: Activity, vocabulary: Vocabulary): string[] {
  const seen = new Set<string>();
  for (const policy of policies) look(policy, activity, vocabulary, seen);
  const kind = vocabulary.kinds.find(({ id }) => id === activity.kind);
  const order = new Set([...(kind?.facts ?? []), ...Object.keys(vocabulary.facts)]);
  return [...order].filter((fact) => seen.has(fact));
}
