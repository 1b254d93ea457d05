import { computed } from '@preact/signals';
import { type Assessment, assess, type Contribution } from '../../engine/assess.ts';
import { policies } from '../library.ts';
import { calculated, draft, noteCost, selected } from './current.ts';
import { activities, person } from './facts.ts';
import { readingsFor } from './readings.ts';

/** The policy by which the draft is calculated. */
export const policy = computed(() => policies.value.find(({ id }) => id === draft.value.policy));

const year = computed(() => calculated.value.year);
const readings = computed(() => readingsFor(calculated.value, calculated.value.policy));

/** A mistake of the rules must not take the form and what was typed with it. */
const calculation = computed<{ found: Assessment[]; broken: boolean }>(() => {
  if (!policy.value) return { found: [], broken: false };
  const record = { activities: activities.value, person: person.value };
  const began = performance.now();
  try {
    const found = assess(policy.value, record, year.value, readings.value);
    noteCost(performance.now() - began);
    return { found, broken: false };
  } catch (error) {
    console.error(error);
    return { found: [], broken: true };
  }
});

/** One assessment for each requirement that applies to the person. */
export const assessments = computed(() => calculation.value.found);

/** Whether the record cannot be worked out, which is a mistake of this site. */
export const broken = computed(() => calculation.value.broken);

/** The activity whose form is shown. */
export const selectedActivity = computed(() =>
  draft.value.activities.find((activity) => activity.id === selected.value),
);

export type Contributed = { contribution: Contribution; assessment: Assessment };

/** What each activity contributes, by its id, in the requirement whose unit it has. */
export function contributedIn(all: Assessment[]): Map<string, Contributed> {
  const found = new Map<string, Contributed>();
  for (const assessment of all)
    for (const contribution of assessment.activities) {
      const before = found.get(contribution.activity);
      const fitsUnit = contribution.unit === assessment.unit;
      if (!before || (fitsUnit && before.contribution.unit !== before.assessment.unit))
        found.set(contribution.activity, { contribution, assessment });
    }
  return found;
}

const contributed = computed(() => contributedIn(assessments.value));

/** What an activity contributes, in the requirement whose unit it has. */
export const contributionOf = (id: string): Contributed | undefined => contributed.value.get(id);

/** Whether the rules of the policy in use were changed since the draft was first calculated by it. */
export const rulesChanged = computed(() => {
  const now = policy.value;
  const then = now && draft.value.policyVersions[now.id];
  return then !== undefined && then !== now?.version;
});
