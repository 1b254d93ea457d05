import { computed } from '@preact/signals';
import { type ApplicationMatter, applicationMatters } from '../../engine/check/matters.ts';
import { activities, person } from '../calculator/facts.ts';
import { policy } from '../calculator/result.ts';
import { application } from './application.ts';
import { checkReadings } from './checked.ts';

/** The readings that decide what the application on the screen has to show. */
export const matters = computed<ApplicationMatter[]>(() => {
  const [within, wanted] = [policy.value, application.value];
  if (!within || !wanted) return [];
  const record = { activities: activities.value, person: person.value };
  return applicationMatters(within, record, wanted, checkReadings.value);
});
