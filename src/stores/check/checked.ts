import { computed } from '@preact/signals';
import { type Check, check } from '../../engine/check/check.ts';
import { calculated } from '../calculator/current.ts';
import { activities, person } from '../calculator/facts.ts';
import { readingsFor } from '../calculator/readings.ts';
import { policy } from '../calculator/result.ts';
import { application } from './application.ts';

/** The readings by which the draft is checked. */
export const checkReadings = computed(() => readingsFor(calculated.value, calculated.value.policy));

/** The draft checked for what it is applied for; undefined without a policy or a year that can be read. */
export const checked = computed<Check | undefined>(() => {
  const [within, wanted] = [policy.value, application.value];
  if (!within || !wanted) return undefined;
  return check(within, { activities: activities.value, person: person.value }, wanted, checkReadings.value);
});
