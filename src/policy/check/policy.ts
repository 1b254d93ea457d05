import type { Library } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import { checkCoverage, checkLocators } from './clauses.ts';
import { checkExamples } from './examples.ts';
import { checkFacts } from './facts.ts';
import { checkIds } from './ids.ts';
import { checkLimits } from './limits.ts';
import { checkAsked, checkReadings } from './readings.ts';
import type { Reckoned } from './scope.ts';
import { checkTables } from './tables.ts';
import { checkAnswers, checkNames } from './topics.ts';

/**
 * Every mistake of reference in one policy; or else what is lacking: clauses, topics, kinds and cases that nothing
 * speaks of. A wrong reference leaves gaps too, which would only hide it. Worked examples are run elsewhere.
 */
export function checkPolicy(policy: Policy, { vocabulary, sources }: Library, reckoned: Reckoned): Problem[] {
  const own = sources[policy.id] ?? {};
  const wrong = [
    ...checkIds(own),
    ...checkLocators(policy, own),
    ...checkReadings(policy, own),
    ...checkFacts(policy, vocabulary, reckoned, own),
    ...checkExamples(policy, vocabulary, own),
    ...checkLimits(policy, own),
    ...checkNames(vocabulary, own),
  ];
  if (wrong.length > 0) return wrong;
  return [
    ...checkTables(policy, vocabulary, reckoned, own),
    ...checkCoverage(policy, own),
    ...checkAsked(policy, own),
    ...checkAnswers(policy, vocabulary, own),
  ];
}
