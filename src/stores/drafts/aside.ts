import type { Aside, Database } from '../database.ts';
import type { Draft } from './draft.ts';
import { writeDraft } from './write.ts';

/**
 * Puts a draft aside while the page is leaving: one request that needs no answer, for nothing runs any more to read one.
 * The next page that opens stores it.
 */
export function putAside(
  database: Database,
  draft: Draft,
  base: string | undefined,
  saving: string | undefined,
): void {
  const transaction = database.backendDB().transaction('aside', 'readwrite', { durability: 'strict' });
  const aside: Aside = { id: draft.id, draft, base, saving };
  transaction.objectStore('aside').put(aside);
  transaction.commit?.();
}

/**
 * Stores what leaving pages have put aside.
 * @param copy makes a draft of its own of one that another window has changed since
 */
export async function storeAside(database: Database, copy: (draft: Draft) => Draft): Promise<void> {
  for (const { id, draft, base, saving } of await database.aside.toArray()) {
    let written = await writeDraft(database, draft, base);
    if (written.kind === 'changed-elsewhere' && saving) written = await writeDraft(database, draft, saving);
    if (written.kind === 'changed-elsewhere') await writeDraft(database, copy(draft), undefined);
    await database.aside.delete(id);
  }
}
