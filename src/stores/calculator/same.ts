import { computed } from '@preact/signals';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Limit } from '../../policy/schema/recognition.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { draft } from './current.ts';
import { policy, selectedActivity } from './result.ts';

/** The limits of a policy over records of the same work or attendance that touch a kind of activity. */
function sameLimits(within: Policy, kind: string): Limit[] {
  const rules = new Set(within.rules.filter((rule) => rule.activity.includes(kind)).map(({ id }) => id));
  const touches = (over: string) => rules.has(over.split('#')[0] ?? over);
  return within.limits.filter((limit) => limit.among !== 'year' && limit.rules.some(touches));
}

/** Whether an activity can be said to be the same as another, and as which. */
export type SameChoice = { limits: Limit[]; others: DraftActivity[]; chosen: string | undefined };

/** For the selected activity: the records it may be the same as. */
export const sameChoice = computed<SameChoice>(() => {
  const activity = selectedActivity.value;
  const none = { limits: [], others: [], chosen: undefined };
  if (!activity || !policy.value) return none;
  const within = policy.value;
  const limits = sameLimits(within, activity.kind);
  const related = new Set(limits.map(({ id }) => id));
  const sharing = (other: DraftActivity) => sameLimits(within, other.kind).some(({ id }) => related.has(id));
  const mates = (other: DraftActivity) => activity.same !== undefined && other.same === activity.same;
  const others = draft.value.activities.filter(
    (other) => other.id !== activity.id && (sharing(other) || mates(other)),
  );
  return { limits, others, chosen: others.find(mates)?.id };
});
