import type { Library } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import { checkClauses } from './clauses.ts';
import { checkExamples } from './examples.ts';
import { checkFacts } from './facts.ts';
import { checkIds } from './ids.ts';
import { checkLimits } from './limits.ts';
import { checkReadings } from './readings.ts';
import type { Reckoned } from './scope.ts';
import { checkTables } from './tables.ts';
import { checkTopics } from './topics.ts';

/** Every mistake of reference, coverage and tables in one policy. Worked examples are run elsewhere. */
export function checkPolicy(policy: Policy, { vocabulary, sources }: Library, reckoned: Reckoned): Problem[] {
  const own = sources[policy.id] ?? {};
  return [
    ...checkIds(own),
    ...checkClauses(policy, own),
    ...checkReadings(policy, own),
    ...checkFacts(policy, vocabulary, reckoned, own),
    ...checkExamples(policy, vocabulary, own),
    ...checkTables(policy, vocabulary, reckoned, own),
    ...checkLimits(policy, own),
    ...checkTopics(policy, vocabulary, own),
  ];
}
