import type { Database, Stored } from '../database.ts';
import { glance } from '../glance.ts';
import type { Draft, DraftSummary } from './draft.ts';

/** One draft, or undefined when it is not on this device. */
export const readDraft = (id: string): Promise<Stored | undefined> =>
  glance((request) => request<Stored | undefined>('drafts', (drafts) => drafts.get(id)));

/** Whether a draft is neither put out of the way nor in the bin. */
export const isInUse = ({ archived, deletedAt }: Pick<Draft, 'archived' | 'deletedAt'>): boolean =>
  !archived && deletedAt === undefined;

/** The draft in use that was changed last; no other is read whole. */
export const latestDraft = (): Promise<Stored | undefined> =>
  glance(async (request) => {
    const ids = await request('drafts', (drafts) => drafts.index('updatedAt').getAllKeys());
    for (const id of ids.reverse()) {
      const stored = await request<Stored | undefined>('drafts', (drafts) => drafts.get(id));
      if (stored && isInUse(stored)) return stored;
    }
    return undefined;
  });

/** All drafts, the last changed first. */
export async function listDrafts(database: Database): Promise<DraftSummary[]> {
  const drafts: DraftSummary[] = [];
  // One by one, so that not all records of all drafts are held at once.
  await database.drafts
    .orderBy('updatedAt')
    .reverse()
    .each(({ id, name, policy, year, updatedAt, archived, deletedAt, activities }) => {
      drafts.push({ id, name, policy, year, updatedAt, archived, deletedAt, count: activities.length });
    });
  return drafts;
}
