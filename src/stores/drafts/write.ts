import type { Database, Stored } from '../database.ts';
import { newId } from '../id.ts';
import type { Draft } from './draft.ts';

/** Stored under a new word, or left alone because another window has stored something else since. */
export type Written = { kind: 'stored'; revision: string } | { kind: 'changed-elsewhere' };

const isSame = ({ revision: _, ...stored }: Stored, draft: Draft): boolean =>
  JSON.stringify(Object.entries(stored).sort()) === JSON.stringify(Object.entries(draft).sort());

/**
 * Stores a draft. Resolves when the transaction is complete.
 * @param base the word under which this window knows it; a draft stored since under another is not overwritten
 * @param revision the word under which it is stored
 */
export const writeDraft = (
  database: Database,
  draft: Draft,
  base: string | undefined,
  revision = newId(),
): Promise<Written> =>
  database.transaction('rw', database.drafts, database.aside, async (): Promise<Written> => {
    const there = await database.drafts.get(draft.id);
    if (there && isSame(there, draft)) return { kind: 'stored', revision: there.revision };
    if (there && there.revision !== base) return { kind: 'changed-elsewhere' };
    await database.drafts.put({ ...draft, revision });
    await database.aside.delete(draft.id);
    return { kind: 'stored', revision };
  });
