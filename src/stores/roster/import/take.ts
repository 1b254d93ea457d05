import { put } from '../deeds.ts';
import type { RosterPerson } from '../people.ts';
import type { Candidate } from './candidates.ts';

/** How many people and records come in. */
export type Taken = { added: number; changed: number; activities: number };

/** Who is there as they are is left alone. */
export const worthTaking = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ fate }) => fate !== 'here');

/** What taking people in would bring. */
export function takenOf(candidates: readonly Candidate[]): Taken {
  const fates = candidates.map(({ fate }) => fate);
  return {
    added: fates.filter((fate) => fate === 'new').length,
    changed: fates.filter((fate) => fate === 'changed').length,
    activities: worthTaking(candidates).reduce((sum, { added }) => sum + added, 0),
  };
}

/** Puts people into the roster, all in one transaction; it can be taken back. */
export const takeIn = (
  people: readonly RosterPerson[],
  { added, changed, activities }: Taken,
): Promise<void> => put(people, `已导入：新增${added}人，更新${changed}人，加入${activities}条记录`);
