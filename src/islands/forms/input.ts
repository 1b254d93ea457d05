import type { FormInput } from '../../documents/forms/form.ts';
import { calculated } from '../../stores/calculator/current.ts';
import { activities } from '../../stores/calculator/facts.ts';
import { policy } from '../../stores/calculator/result.ts';
import { application, typedApplication } from '../../stores/check/application.ts';
import { checked } from '../../stores/check/checked.ts';
import { details } from '../../stores/check/details.ts';
import { vocabulary } from '../../stores/library.ts';

/** What forms are made from, of the draft on the screen; undefined before it can be checked. */
export function formInput(): FormInput | undefined {
  const [within, wanted, result] = [policy.value, application.value, checked.value];
  if (!within || !wanted || !result) return undefined;
  return {
    policy: within,
    vocabulary: vocabulary.value,
    activities: calculated.value.activities,
    read: activities.value,
    applied: typedApplication.value,
    application: wanted,
    check: result,
    details: details.value,
  };
}
