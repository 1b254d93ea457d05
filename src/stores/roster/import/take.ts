import { put } from '../deeds.ts';
import type { Candidate } from './candidates.ts';

/** How many people and records came in. */
export type Taken = { added: number; changed: number; activities: number };

/** Puts people into the roster, all in one transaction; it can be taken back. Who is there as they are is left alone. */
export async function takeIn(candidates: readonly Candidate[]): Promise<Taken> {
  const worth = candidates.filter(({ fate }) => fate !== 'here');
  const taken: Taken = {
    added: worth.filter(({ fate }) => fate === 'new').length,
    changed: worth.filter(({ fate }) => fate === 'changed').length,
    activities: worth.reduce((sum, { added }) => sum + added, 0),
  };
  await put(
    worth.map(({ person }) => person),
    `已导入：新增${taken.added}人，更新${taken.changed}人，加入${taken.activities}条记录`,
  );
  return taken;
}
