import type { Assessment } from '../../engine/assess.ts';
import { type Change, diff, diffRecord, type YearDiff } from '../../engine/diff.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { calculated } from '../calculator/current.ts';
import { activities, person } from '../calculator/facts.ts';
import { readingsFor } from '../calculator/readings.ts';
import { isUsed, touched } from '../calculator/years.ts';

/** What of a policy was changed, and what the record on the screen comes to by it otherwise. */
export type Compared = { changes: Change[]; years: YearDiff[] };

/** Compares two versions of the policy in use; years without a record are left out, but for the one in use. */
export function compareVersions(before: Policy, after: Policy): Compared {
  const { year: used, readings } = calculated.value;
  const now = readingsFor(calculated.value, after.id);
  const years = diffRecord(
    before,
    after,
    { activities: activities.value, person: person.value },
    touched(activities.value, used),
    // A reading that is no longer asked may have been chosen then.
    { before: { ...now, ...readings[after.id] }, after: now },
  );
  const counts = (assessment: Assessment | undefined) => assessment && isUsed(assessment, used);
  return {
    changes: diff(before, after),
    years: years.filter((each) => counts(each.before) || counts(each.after)),
  };
}
