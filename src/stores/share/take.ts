import { openDraft } from '../calculator/open.ts';
import { database, failed, flush, isUnsaved } from '../calculator/saving.ts';
import { moment } from '../clock.ts';
import type { Draft } from '../drafts/draft.ts';
import { writeDraft } from '../drafts/write.ts';
import { newId } from '../id.ts';

/**
 * Keeps a draft from outside as a new one, in use, beside all that are here, and opens it.
 * @returns whether it is; not while the one on the screen cannot be saved, which opening another would lose
 */
export async function takeDraft({ archived: _, deletedAt: __, ...taken }: Draft): Promise<boolean> {
  await flush();
  if (isUnsaved()) return false;
  const draft: Draft = { ...taken, id: newId(), updatedAt: moment() };
  try {
    await writeDraft(await database(), draft, undefined);
  } catch (error) {
    failed(error);
    return false;
  }
  await openDraft(draft.id);
  return true;
}
