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

/** What an activity contributes, in the requirement whose unit it has. */
export function contributionOf(
  id: string,
): { contribution: Contribution; assessment: Assessment } | undefined {
  const found = assessments.value.flatMap((assessment) => {
    const contribution = assessment.activities.find(({ activity }) => activity === id);
    return contribution ? [{ contribution, assessment }] : [];
  });
  return found.find(({ contribution, assessment }) => contribution.unit === assessment.unit) ?? found[0];
}

/** Whether the rules of the policy in use were changed since the draft was first calculated by it. */
export const rulesChanged = computed(() => {
  const now = policy.value;
  const then = now && draft.value.policyVersions[now.id];
  return then !== undefined && then !== now?.version;
});
