import { factsThatMatter } from '../../engine/matter.ts';
import { leaves } from '../../engine/readings.ts';
import type { Activity } from '../../engine/types.ts';
import { outcomesOf } from '../../engine/work.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { FactValue } from '../../policy/schema/recognition.ts';
import type { Fact, Vocabulary } from '../../policy/schema/vocabulary.ts';

/** More answers than this are not tried; the form then grows as it is filled in. */
const mostTries = 200;

/** Answers that a missing fact may get: every option where there are a few, else one that stands for all. */
function answersTo(fact: Fact): FactValue[] {
  switch (fact.type) {
    case 'choice':
      return Object.keys(fact.options);
    case 'flag':
      return [true, false];
    case 'number':
      return [Math.max(fact.min, 1)];
    case 'date':
      return ['2020-01-01'];
    case 'courses':
      return [[{ hours: 1, passed: true }]];
  }
}

/**
 * The facts that can matter under a policy, given what is known: those that the calculation looks at now,
 * and those that it would look at for some answer to what is missing.
 */
export function factsThatCanMatter(policy: Policy, activity: Activity, vocabulary: Vocabulary): Set<string> {
  const found = new Set<string>();
  const waiting: Activity[] = [activity];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const next = waiting.shift();
    if (!next) break;
    for (const fact of factsThatMatter(policy, next)) found.add(fact);
    const missing = leaves(outcomesOf(policy, next)).flatMap(({ result }) =>
      result.state === 'incomplete' ? result.missing : [],
    );
    const asked = missing.find((fact) => next.facts[fact] === undefined && vocabulary.facts[fact]);
    const declared = asked === undefined ? undefined : vocabulary.facts[asked];
    if (asked === undefined || !declared) continue;
    for (const answer of answersTo(declared))
      waiting.push({ ...next, facts: { ...next.facts, [asked]: answer } });
  }
  return found;
}
