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
 */
export const writeDraft = (database: Database, draft: Draft, base: string | undefined): Promise<Written> =>
  database.transaction('rw', database.drafts, async (): Promise<Written> => {
    const there = await database.drafts.get(draft.id);
    if (there && isSame(there, draft)) return { kind: 'stored', revision: there.revision };
    if (there && there.revision !== base) return { kind: 'changed-elsewhere' };
    const revision = newId();
    await database.drafts.put({ ...draft, revision });
    return { kind: 'stored', revision };
  });
