import type { Plan } from '../../engine/plan/plan.ts';
import type { Content } from '../drafts/draft.ts';
import { activitiesOf, type Enough, parted } from './efforts.ts';
import { type Outcome, outcomeOf, toTried } from './outcomes.ts';

/** Things that close the gap, and what the draft comes to with them. */
export type Option = { parts: readonly Enough[]; outcome: Outcome };

/** What a way consists of, as one says it: two rules for the same thing are told apart by what they rest on. */
const said = (parts: readonly Enough[]): string => parts.map(({ kind, least }) => `${kind} ${least}`).join();

/** The first so many unlike ways to close the gap, the cheapest first: one thing alone, else several together. */
export function optionsOf(content: Content, plan: Plan, most: number): Option[] {
  if (plan.state !== 'open') return [];
  const alone = parted(plan.efforts).enough.map((effort) => [effort]);
  const ways = [...alone, ...plan.mixes.map(({ parts }) => parts)];
  const unlike = [...new Map(ways.map((parts) => [said(parts), parts])).values()];
  return unlike.slice(0, most).map((parts) => {
    const activities = [...content.activities, ...activitiesOf(parts)];
    return { parts, outcome: outcomeOf({ ...content, activities }, toTried) };
  });
}
