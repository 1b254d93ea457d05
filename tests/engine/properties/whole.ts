import { type Account, account, termsOf } from '../../../src/engine/account.ts';
import { countsOf } from '../../../src/engine/bundle.ts';
import { everyOption, settle } from '../../../src/engine/choice.ts';
import { type Span, spanOf } from '../../../src/engine/period.ts';
import { results } from '../../../src/engine/readings.ts';
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
  // Where nothing can be of a subject that does not count, the whole is not put together from its subjects.
  const possible = everyOption(requirement.omits).flat();
  const hasOmitted = all
    .flatMap((work) => results(work.entry(span)))
    .some(({ bySubject }) => possible.some((subject) => subject in bySubject));
  const omitted = hasOmitted ? settle(requirement.omits, choose) : [];
  const { sums } = countsOf({ policy, requirement, omitted, span }, all, earlierWorks(all, all), way);
  return account(requirement, termsOf(requirement, choose), sums);
}
