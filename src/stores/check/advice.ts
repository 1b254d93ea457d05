import { computed } from '@preact/signals';
import type { Finding } from '../../engine/check/advice/finding.ts';
import { advise } from '../../engine/check/advice.ts';
import { calculated } from '../calculator/current.ts';
import { activities, person } from '../calculator/facts.ts';
import { policy } from '../calculator/result.ts';
import { today } from '../clock.ts';
import { application } from './application.ts';
import { checked, checkReadings } from './checked.ts';

/** What the policy in use has to tell about the check of the draft on the screen. */
export const findings = computed<Finding[]>(() => {
  const [within, result, wanted] = [policy.value, checked.value, application.value];
  if (!within || !result || !wanted) return [];
  const noted = {
    activities: activities.value,
    person: person.value,
    registered: calculated.value.activities.filter(({ registered }) => registered).map(({ id }) => id),
    verified: calculated.value.verified,
    today: today.value,
  };
  return advise(within, result, noted, wanted, checkReadings.value);
});
