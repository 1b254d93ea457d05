import { applyChanges, type Change, changesBetween } from '../history/patch.ts';
import type { Draft } from './draft.ts';

/** A draft with the changes of two windows; where both changed the same thing, the other window's stands. */
export type Merged = {
  draft: Draft;
  /** What this window changed and is not in the draft. */
  conflicts: Change[];
};

/**
 * Puts together what two windows made of one draft, fact by fact and activity by activity.
 * A draft that one removed and the other went on with is kept out of the bin.
 * @param base what both began with
 */
export function merge(base: Draft, ours: Draft, theirs: Draft): Merged {
  const changes = changesBetween(base, ours);
  const { draft, refused } = applyChanges(theirs, changes);
  const { deletedAt, ...kept } = draft;
  const isGone = deletedAt !== undefined && (ours.deletedAt !== undefined || changes.length === 0);
  return {
    draft: {
      ...(isGone ? draft : kept),
      updatedAt: ours.updatedAt > theirs.updatedAt ? ours.updatedAt : theirs.updatedAt,
    },
    // Two orders of the same records: one is as good as the other, and nothing is lost.
    conflicts: refused.filter((change) => !('order' in change)),
  };
}
