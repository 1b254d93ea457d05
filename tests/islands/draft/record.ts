import { type Assessment, assess } from '../../../src/engine/assess.ts';
import { readRecord } from '../../../src/engine/examples.ts';
import type { Person } from '../../../src/engine/types.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import { shipped } from '../../stores/library.ts';

export const { vocabulary } = shipped;

/** A policy as the calculator gets it. */
export const policyOf = (id: string): Policy => shipped.policies.find((policy) => policy.id === id) as Policy;

type Written = Parameters<typeof readRecord>[0];

/** The first requirement of a policy, assessed for a record as it is written in a policy file. */
export function assessed(
  id: string,
  year: number,
  record: Written,
  readings = {},
  person?: Person,
): Assessment {
  const given = { activities: readRecord(record), ...(person && { person }) };
  const [assessment] = assess(policyOf(id), given, year, readings);
  if (!assessment) throw new Error(`${id} has no requirement.`);
  return assessment;
}

/** One record of an assessment, the first unless another is asked for. */
export function only(assessment: Assessment, at = 0) {
  const contribution = assessment.activities[at];
  if (!contribution) throw new Error(`There is no record ${at}.`);
  return { contribution, assessment };
}

export const book = {
  activity: 'book',
  published: '2021-05-01',
  publication: 'published',
  characters: 200000,
  rank: 3,
};
export const training = { activity: 'training', subject: 'professional', days: 3, end: '2018-05-16' };
