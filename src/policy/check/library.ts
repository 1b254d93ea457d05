import type { Library } from '../load.ts';
import type { Problem } from '../problem.ts';
import { checkClauses } from './clauses.ts';
import { checkFacts, type Reckoned } from './facts.ts';
import { checkIds } from './ids.ts';
import { checkLimits } from './limits.ts';
import { checkReadings } from './readings.ts';
import { checkTables } from './tables.ts';
import { checkTopics } from './topics.ts';

/** Every mistake of reference, coverage and tables in all policies. Worked examples are run elsewhere. */
export const checkLibrary = ({ policies, vocabulary, sources }: Library, reckoned: Reckoned): Problem[] =>
  policies.flatMap((policy) => {
    const own = sources[policy.id] ?? {};
    return [
      ...checkIds(own),
      ...checkClauses(policy, own),
      ...checkReadings(policy, own),
      ...checkFacts(policy, vocabulary, reckoned, own),
      ...checkTables(policy, vocabulary, own),
      ...checkLimits(policy, own),
      ...checkTopics(policy, vocabulary, own),
    ];
  });
