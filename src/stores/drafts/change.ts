import type { Database, Stored } from '../database.ts';
import { newId } from '../id.ts';
import type { Draft } from './draft.ts';

/**
 * Changes a stored draft that is not on the screen. Where `update` returns what it was given, nothing is stored.
 * @returns how it is stored now; undefined when it is not on this device
 */
export const changeStored = (
  database: Database,
  id: string,
  update: (before: Draft) => Draft,
): Promise<Stored | undefined> =>
  database.transaction('rw', database.drafts, async () => {
    const there = await database.drafts.get(id);
    if (!there) return undefined;
    const { revision: _, ...before } = there;
    const after = update(before);
    if (after === before) return there;
    const changed = { ...after, revision: newId() };
    await database.drafts.put(changed);
    return changed;
  });
