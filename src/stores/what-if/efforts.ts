import type { Doing, Effort, Mix, Plan } from '../../engine/plan/plan.ts';
import { plan } from '../../engine/plan/plan.ts';
import { type Goal, type Sought, seek } from '../../engine/plan/seek.ts';
import type { Typed, TypedCourse } from '../../engine/read-facts.ts';
import type { Activity } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { FactValue } from '../../policy/schema/recognition.ts';
import { toActivity } from '../calculator/facts.ts';
import { readingsFor } from '../calculator/readings.ts';
import { today } from '../clock.ts';
import type { Content, DraftActivity } from '../drafts/draft.ts';
import { newId } from '../id.ts';
import { vocabulary } from '../library.ts';
import { personOf, toTried } from './outcomes.ts';

/** What closes the gap, alone or in part. */
export type Enough = Mix['parts'][number];
export type Failing = Extract<Effort, { impossible: unknown }>;

const settingOf = (
  content: Content,
  policy: Policy,
  requirement: string,
  take: (activity: DraftActivity) => Activity,
) => {
  const found = policy.requirements.find(({ id }) => id === requirement);
  return (
    found && {
      policy,
      requirement: found,
      activities: content.activities.map(take),
      person: personOf(content),
      year: content.year,
      readings: readingsFor(content, content.policy),
    }
  );
};

/**
 * What would close the gap of a requirement in a draft.
 * @param policy whole, with its worked examples
 * @param from first day on which something may still be done; today unless given
 * @returns undefined where the policy has no such requirement
 */
export function planFor(
  content: Content,
  policy: Policy,
  requirement: string,
  from = today.value,
): Plan | undefined {
  const setting = settingOf(content, policy, requirement, toActivity);
  return setting && plan(setting, vocabulary.value, from);
}

/**
 * The least figure of a number fact of one activity of a scenario that reaches a goal.
 * @returns undefined where there is no such activity or requirement
 */
export function seekFor(
  content: Content,
  policy: Policy,
  requirement: string,
  { activity, fact, goal }: { activity: string; fact: string; goal: Goal },
): Sought | undefined {
  const setting = settingOf(content, policy, requirement, toTried);
  const found = setting?.activities.find(({ id }) => id === activity);
  return setting && found && seek(setting, vocabulary.value, found, fact, goal);
}

/** Facts in the order of how plain they are to do: hours in class first, then what is written or earned. */
const plainness = ['halfDays', 'days', 'evenings', 'statedHours', 'sessionDays', 'totalDays'];

function place({ by, activity }: Enough): number {
  const facts = 'fact' in by ? [by.fact] : Object.keys(activity.facts);
  const at = plainness.findIndex((fact) => facts.includes(fact));
  return at < 0 ? plainness.length : at;
}

const pieces = ({ by, least }: Enough): number => ('times' in by ? least : 1);

/** The fewest things first, then the plainest to do, then those with the least beyond the gap. */
const cheapestFirst = (efforts: readonly Enough[]): Enough[] =>
  [...efforts].sort((a, b) => pieces(a) - pieces(b) || place(a) - place(b) || a.counted - b.counted);

/** The efforts that close the gap, cheapest first, and those that cannot. */
export function parted(efforts: readonly Effort[]): { enough: Enough[]; failing: Failing[] } {
  const isFailing = (effort: Effort): effort is Failing => 'impossible' in effort;
  return {
    enough: cheapestFirst(efforts.filter((effort): effort is Doing & Enough => !isFailing(effort))),
    failing: efforts.filter(isFailing),
  };
}

const typedOf = (value: FactValue): Typed[string] =>
  Array.isArray(value)
    ? value.map(({ hours, passed }): TypedCourse => ({ hours: String(hours ?? ''), passed }))
    : typeof value === 'number'
      ? String(value)
      : value;

const toDraft = ({ kind, facts }: Activity): DraftActivity => ({
  id: newId(),
  kind,
  title: '',
  typed: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, typedOf(value)])),
});

/** What efforts consist of, as if it were typed. */
export const activitiesOf = (efforts: readonly Enough[]): DraftActivity[] =>
  efforts.flatMap((effort) => Array.from({ length: pieces(effort) }, () => toDraft(effort.activity)));
