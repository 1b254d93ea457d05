import type { Aside, Database } from '../database.ts';
import type { Draft } from './draft.ts';
import { asideId, type Saving, saveDraft } from './save.ts';

/**
 * Puts a draft aside while the page is leaving: one request that needs no answer, for nothing runs any more to read one.
 * The next page that opens stores it.
 */
export function putAside(database: Database, window: string, saving: Saving): void {
  const transaction = database.backendDB().transaction('aside', 'readwrite', { durability: 'strict' });
  const aside: Aside = { id: asideId(saving.draft.id, window), ...saving };
  transaction.objectStore('aside').put(aside);
  transaction.commit?.();
}

/**
 * Stores what leaving pages have put aside.
 * @param copy makes a draft of its own of what cannot be in a draft that another window has changed since
 * @returns whether there is such a copy
 */
export async function storeAside(database: Database, copy: (draft: Draft) => Draft): Promise<boolean> {
  let isCopied = false;
  for (const { id, ...saving } of await database.aside.toArray()) {
    const saved = await saveDraft(database, saving, copy);
    if (saved.kind === 'copied') isCopied = true;
    await database.aside.delete(id);
  }
  return isCopied;
}
