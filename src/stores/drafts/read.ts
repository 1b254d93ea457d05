import type { Database, Stored } from '../database.ts';
import type { DraftSummary } from './draft.ts';

/** One draft, or undefined when it is not on this device. */
export const readDraft = (database: Database, id: string): Promise<Stored | undefined> =>
  database.drafts.get(id);

/** All drafts, the last changed first. */
export async function listDrafts(database: Database): Promise<DraftSummary[]> {
  const drafts = await database.drafts.orderBy('updatedAt').reverse().toArray();
  return drafts.map(({ id, name, policy, year, updatedAt, activities }) => ({
    id,
    name,
    policy,
    year,
    updatedAt,
    count: activities.length,
  }));
}
