import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/stores/drafts/draft.ts';
import { merge } from '../../../src/stores/drafts/merge.ts';
import { applyChanges, type Change, changesBetween } from '../../../src/stores/history/patch.ts';
import { blank, edited, someEdits } from '../history/drafts.ts';

const record = (id: string, days: string, title = '') => ({ id, kind: 'training', title, typed: { days } });
const base = { ...blank, activities: [record('a', '1'), record('b', '1')] };
const withRecords = (...activities: ReturnType<typeof record>[]) => ({ ...base, activities });

describe('the drafts of two windows', () => {
  it('become one where they changed different activities, or different facts of one', () => {
    const ours = withRecords(record('a', '2'), record('b', '1'), record('ours', '5'));
    const theirs = withRecords(record('a', '1', '题'), record('theirs', '6'), record('b', '3'));
    expect(merge(base, ours, theirs)).toEqual({
      draft: withRecords(
        record('a', '2', '题'),
        record('theirs', '6'),
        record('b', '3'),
        record('ours', '5'),
      ),
      conflicts: [],
    });
  });

  it('keep the value of the other and name ours where both changed one fact', () => {
    const { draft, conflicts } = merge(
      base,
      withRecords(record('a', '2', '题'), record('b', '1')),
      withRecords(record('a', '3'), record('b', '1')),
    );
    expect(draft).toEqual(withRecords(record('a', '3', '题'), record('b', '1')));
    expect(conflicts).toEqual([{ path: ['activities', 'a', 'typed', 'days'], before: '1', after: '2' }]);
  });

  it('do not conflict where both made the same of it', () => {
    const same = withRecords(record('a', '2'), record('b', '1'));
    expect(merge(base, same, same)).toEqual({ draft: same, conflicts: [] });
  });

  it('keep what one removed and the other went on with', () => {
    const removed = withRecords(record('b', '1'));
    const typed = withRecords(record('a', '2'), record('b', '1'));
    expect(merge(base, removed, typed)).toMatchObject({
      draft: typed,
      conflicts: [{ path: ['activities', 'a'] }],
    });
    expect(merge(base, typed, removed)).toMatchObject({ draft: removed, conflicts: [{ after: '2' }] });
    const inBin = { ...base, deletedAt: '2026-11-21T00:00:00.000Z' };
    expect(merge(base, typed, inBin).draft).toEqual(typed);
    expect(merge(base, base, inBin).draft).toEqual(inBin);
  });

  it('lose nothing: what either window changed is in the draft, or named', () => {
    fc.assert(
      fc.property(someEdits, someEdits, someEdits, (before, mine, others) => {
        const start = edited(blank, before);
        const [ours, theirs] = [edited(start, mine), edited(start, others)];
        const { draft, conflicts } = merge(start, ours, theirs);
        // Their order may be either window's.
        const values = (after: Draft) =>
          changesBetween(start, after).filter((change) => !('order' in change));
        const placeOf = ({ path }: Change) => path.join();
        const named = new Set(conflicts.map(placeOf));
        const kept = values(ours).filter((change) => !named.has(placeOf(change)));
        expect(applyChanges(draft, kept), 'ours').toEqual({ draft, refused: [] });
        expect(applyChanges(draft, values(theirs)), 'theirs').toEqual({ draft, refused: [] });
      }),
      { numRuns: 500 },
    );
  });
});
