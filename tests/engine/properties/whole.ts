import { type Account, account, termsOf } from '../../../src/engine/account.ts';
import { countsOf } from '../../../src/engine/bundle.ts';
import { settle } from '../../../src/engine/choice.ts';
import { type Span, spanOf } from '../../../src/engine/period.ts';
import { earlierWorks } from '../../../src/engine/ties.ts';
import type { Activity, Choose } from '../../../src/engine/types.ts';
import type { Way } from '../../../src/engine/ways.ts';
import { worksOf } from '../../../src/engine/work.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import type { Requirement } from '../../../src/policy/schema/requirement.ts';

/** A year counted the plain way: all activities at once, nothing taken apart, nothing kept from before. */
export function whole(
  policy: Policy,
  requirement: Requirement,
  year: number,
  activities: Activity[],
  way: Way,
  choose: Choose,
): Account {
  const span = spanOf(settle(requirement.every, choose), year, { track: 'general', facts: {} }) as Span;
  const { all } = worksOf(policy, activities);
  const omitted = settle(requirement.omits, choose);
  const { sums } = countsOf({ policy, requirement, omitted, span }, all, earlierWorks(all, all), way);
  return account(requirement, termsOf(requirement, choose), sums);
}
