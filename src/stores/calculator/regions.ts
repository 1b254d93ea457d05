import { computed } from '@preact/signals';
import { type Recognition, recognise } from '../../engine/recognise.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { policies } from '../library.ts';
import { calculated, selected } from './current.ts';
import { activities } from './facts.ts';
import { readingsFor } from './readings.ts';

/** What the selected activity is worth in each region, on the readings chosen there. */
export const regions = computed<{ policy: Policy; recognition: Recognition }[]>(() => {
  const activity = activities.value.find(({ id }) => id === selected.value);
  if (!activity) return [];
  return policies.value.map((policy) => ({
    policy,
    recognition: recognise(policy, activity, readingsFor(calculated.value, policy.id)),
  }));
});
