import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween, inverse } from '../../../src/stores/history/patch.ts';
import { blank, edited, someEdits } from './drafts.ts';

describe('the changes between two states of a draft', () => {
  it('lead from one to the other and back, whatever was done', () => {
    fc.assert(
      fc.property(someEdits, someEdits, (first, more) => {
        const before = edited(blank, first);
        const after = edited(before, more);
        const changes = changesBetween(before, after);
        const there = applyChanges(before, changes);
        expect(there).toEqual({ draft: after, refused: [] });
        const back = applyChanges(after, inverse(changes));
        expect(back).toEqual({ draft: before, refused: [] });
        expect(applyChanges(back.draft, changes).draft).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it('name the one fact that changed, and leave other activities the same objects', () => {
    const record = (id: string) => ({ id, kind: 'training', title: '', typed: { days: '1' } });
    const [a, b] = [record('a'), record('b')];
    const before = { ...blank, activities: [a, b] };
    const after = { ...before, activities: [a, { ...b, typed: { days: '2' } }] };
    const changes = changesBetween(before, after);
    expect(changes).toEqual([{ path: ['activities', 'b', 'typed', 'days'], before: '1', after: '2' }]);
    const { draft } = applyChanges(before, changes);
    expect(draft.activities[0]).toBe(a);
    expect(draft.person).toBe(before.person);
  });

  it('are none where only the time of saving differs', () => {
    expect(changesBetween(blank, { ...blank, updatedAt: '2027-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('are refused where somebody else has changed the same, and made where not', () => {
    const typed = (days: string, end: string) => ({
      ...blank,
      activities: [{ id: 'a', kind: 'training', title: '', typed: { days, end } }],
    });
    const changes = changesBetween(typed('1', 'x'), typed('2', 'y'));
    const { draft, refused } = applyChanges(typed('3', 'x'), changes);
    expect(draft).toEqual(typed('3', 'y'));
    expect(refused).toEqual([{ path: ['activities', 'a', 'typed', 'days'], before: '1', after: '2' }]);
    expect(applyChanges(blank, changes)).toEqual({ draft: blank, refused: changes });
  });
});
