import type { Database, Steps, Stored } from '../database.ts';
import { copyFiles } from '../files/write.ts';
import { type Change, changesBetween } from '../history/patch.ts';
import { newId } from '../id.ts';
import { asideId } from './aside.ts';
import type { Draft } from './draft.ts';
import { merge } from './merge.ts';

/** What is saved together. */
export type Saving = {
  draft: Draft;
  /** The word under which this window knows the draft; undefined when it knows none. */
  base: string | undefined;
  /** The word of an earlier saving of this window, of which it does not know whether it came to an end. */
  flying?: string | undefined;
  /** The draft under the word of `base`. */
  known?: Draft | undefined;
  steps?: Steps | undefined;
  /** The word under which it is stored where no other window has stored anything since. */
  revision?: string | undefined;
};

/** What became of a saving. */
export type Saved =
  | { kind: 'stored'; stored: Stored }
  /** Another window has changed other things: both are in it. */
  | { kind: 'merged'; stored: Stored }
  /** Another window has changed the same things: its values stand in the draft, ours in this copy. */
  | { kind: 'copied'; stored: Stored; conflicts: Change[] };

/**
 * Stores a draft and the steps that led to it, both or neither. Resolves when the transaction is complete.
 * What another window has stored since is not overwritten; a copy has copies of the draft's files.
 * @param copy makes a draft of its own, for what cannot be in the same draft
 */
export const saveDraft = (
  database: Database,
  { draft, base, flying, known, steps, revision: word }: Saving,
  copy: (draft: Draft) => Draft,
): Promise<Saved> =>
  database.transaction('rw', ['drafts', 'aside', 'steps', 'files'], async (): Promise<Saved> => {
    const put = async (changed: Draft, revision = newId()): Promise<Stored> => {
      const stored = { ...changed, revision };
      await database.drafts.put(stored);
      if (steps) await database.steps.put({ ...steps, draft: changed.id });
      return stored;
    };
    const there = await database.drafts.get(draft.id);
    if (steps) await database.aside.delete(asideId(draft.id, steps.window));
    if (!there || [base, flying].includes(there.revision))
      return { kind: 'stored', stored: await put(draft, word) };
    const { revision: _, ...theirs } = there;
    const differing = changesBetween(theirs, draft);
    if (differing.length === 0) return { kind: 'stored', stored: there };
    // Without what both began with, everything that differs may be from either.
    const merged = known ? merge(known, draft, theirs) : { draft: theirs, conflicts: differing };
    if (merged.conflicts.length === 0) return { kind: 'merged', stored: await put(merged.draft) };
    if (known) await database.drafts.put({ ...merged.draft, revision: newId() });
    const stored = await put(copy(draft));
    await copyFiles(database, draft.id, stored.id);
    return { kind: 'copied', stored, conflicts: merged.conflicts };
  });
