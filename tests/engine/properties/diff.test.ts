import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diff, diffRecord } from '../../../src/engine/diff.ts';
import { policy, readings, record } from './arbitrary.ts';

const years = [2020, 2021, 2022];

it('a policy differs in nothing from itself, nor does any record under it', () => {
  fc.assert(
    fc.property(policy({}), record, readings, (before, all, chosen) => {
      const after = { ...structuredClone(before), version: 'other' };
      expect(diff(before, after)).toEqual([]);
      expect(diffRecord(before, after, all, years, { before: chosen, after: chosen })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('where a record comes to something else, something was changed; backwards, what was added is removed', () => {
  const turned = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;
  const names = (changes: ReturnType<typeof diff>, turn: boolean) =>
    changes.map(({ part, id, how }) => `${part} ${id} ${turn ? turned[how] : how}`).sort();
  fc.assert(
    fc.property(policy({}), policy({}), record, (before, after, all) => {
      const changes = diff(before, after);
      expect(names(diff(after, before), true)).toEqual(names(changes, false));
      if (diffRecord(before, after, all, years).length > 0) expect(changes).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
