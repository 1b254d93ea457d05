import type { Policy } from '../policy/schema/policy.ts';
import { type Assessment, assess, type StudyRecord } from './assess.ts';
import type { Readings } from './types.ts';

/** The same record for the same year under several policies; readings are chosen per policy. */
export const compare = (
  policies: Policy[],
  record: StudyRecord,
  year: number,
  readings: Readonly<Record<string, Readings>> = {},
): Record<string, Assessment[]> =>
  Object.fromEntries(
    policies.map((policy) => [policy.id, assess(policy, record, year, readings[policy.id])]),
  );
