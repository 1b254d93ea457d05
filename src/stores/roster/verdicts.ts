import type { Verdict } from '../../engine/account.ts';
import type { Entry } from './filter.ts';
import { verdictOn } from './subjects.ts';

/**
 * How many people have each verdict; those not calculated have none.
 * @param year the one looked at; without it the application as a whole
 */
export function countVerdicts(entries: readonly Entry[], year?: number): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { met: 0, exempt: 0, 'not-met': 0, undecided: 0 };
  for (const { line } of entries) if (line) counts[verdictOn(line, year)] += 1;
  return counts;
}
