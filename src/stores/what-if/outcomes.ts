import { computed } from '@preact/signals';
import { type Assessment, assess } from '../../engine/assess.ts';
import { readFacts } from '../../engine/read-facts.ts';
import type { Activity, Person } from '../../engine/types.ts';
import type { Difference } from '../../format/what-if.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { draft } from '../calculator/current.ts';
import { personVocabulary, readActivity, toActivity } from '../calculator/facts.ts';
import { readingsFor } from '../calculator/readings.ts';
import type { Content, DraftActivity, Scenario } from '../drafts/draft.ts';
import { policies, vocabulary } from '../library.ts';
import { differences } from './differences.ts';
import { scenarios } from './scenarios.ts';

/** What is tried may lie in the future. */
const anyDay = '9999-12-31';

const isAhead = (activity: DraftActivity): boolean =>
  readActivity(activity).troubles.some(({ kind }) => kind === 'future');

const ahead = computed(() => {
  const words = vocabulary.value;
  const made = new WeakMap<DraftActivity, Activity>();
  return (activity: DraftActivity): Activity => {
    const { id, kind, same, typed } = activity;
    const found = made.get(activity) ?? { id, kind, same, facts: readFacts(words, typed, anyDay).facts };
    made.set(activity, found);
    return found;
  };
});

/** An activity as the engine takes it, also one that is yet to come; the same object while nothing is typed. */
export const toTried = (activity: DraftActivity): Activity =>
  isAhead(activity) ? ahead.value(activity) : toActivity(activity);

/** The person as the engine takes them. */
export const personOf = ({ track, person }: Content): Person => ({
  track,
  facts: readFacts(personVocabulary.value, person, anyDay).facts,
});

/** What some content comes to. `found`: one for each requirement that applies; none without the policy. */
export type Outcome = { within: Policy | undefined; found: Assessment[] };

/** What some content comes to; `take` says how its activities are read. */
export function outcomeOf(content: Content, take: (activity: DraftActivity) => Activity): Outcome {
  const within = policies.value.find(({ id }) => id === content.policy);
  if (!within) return { within, found: [] };
  const record = { activities: content.activities.map(take), person: personOf(content) };
  return { within, found: assess(within, record, content.year, readingsFor(content, content.policy)) };
}

/** What the draft comes to, at once; what is yet to come does not count in it. */
export const present = computed<Outcome>(() => outcomeOf(draft.value, toActivity));

export type Tried = Outcome & {
  scenario: Scenario;
  differences: Difference[];
  /** Something in it has a date that has not come yet. */
  ahead: boolean;
  /** Something typed in it cannot be used, and is not counted. */
  troubled: boolean;
};

/** What each scenario comes to, and in what it differs from the draft. */
export const tried = computed<Tried[]>(() =>
  scenarios.value.map((scenario) => ({
    ...outcomeOf(scenario, toTried),
    scenario,
    differences: differences(draft.value, scenario),
    ahead: scenario.activities.some(isAhead),
    troubled: scenario.activities.some((activity) =>
      readActivity(activity).troubles.some(({ kind }) => kind !== 'future'),
    ),
  })),
);
