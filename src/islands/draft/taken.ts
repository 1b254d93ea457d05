import type { Assessment } from '../../engine/assess.ts';
import type { Policy } from '../../policy/schema/policy.ts';

/** What one limit took in a year, in the unit of the requirement: claimed → counted, record by record. */
export type Taken = {
  limit: string;
  says: string;
  clauses: string[];
  from: number;
  to: number;
  records: { activity: string; from: number; to: number }[];
};

// Fractions of hours may leave a rest too small to mean anything.
const rounded = (hours: number): number => Number(hours.toFixed(6));

/** What the limits of a policy took from the records of a year; empty where none took anything. */
export function takenFrom(assessment: Assessment, policy: Policy): Taken[] {
  const applied = assessment.activities
    .filter(({ place, unit }) => place === 'inside' && unit === assessment.unit)
    .flatMap(({ activity, limits }) => limits.map(({ limit, from, to }) => ({ limit, activity, from, to })))
    .filter(({ from, to }) => to < from);
  return policy.limits.flatMap(({ id, says, clause }) => {
    const records = applied
      .filter(({ limit }) => limit === id)
      .map(({ activity, from, to }) => ({ activity, from, to }));
    if (records.length === 0) return [];
    const sum = (end: 'from' | 'to') => rounded(records.reduce((hours, record) => hours + record[end], 0));
    return [{ limit: id, says, clauses: clause, from: sum('from'), to: sum('to'), records }];
  });
}
