import type { Database } from '../database.ts';
import { drop, left } from './aside.ts';
import type { Draft } from './draft.ts';
import { saveDraft } from './save.ts';

/**
 * Stores what leaving pages have put aside.
 * @param copy makes a draft of its own of what cannot be in a draft that another window has changed since
 * @returns whether there is such a copy
 */
export async function storeAside(database: Database, copy: (draft: Draft) => Draft): Promise<boolean> {
  let isCopied = false;
  for (const { id, ...saving } of [...left(), ...(await database.aside.toArray())]) {
    const saved = await saveDraft(database, saving, copy);
    if (saved.kind === 'copied') isCopied = true;
    await database.aside.delete(id);
    drop(id);
  }
  return isCopied;
}
