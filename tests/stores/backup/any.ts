import fc from 'fast-check';
import type { Backup } from '../../../src/stores/backup/backup.ts';
import type { Attached } from '../../../src/stores/database.ts';
import type { Draft } from '../../../src/stores/drafts/draft.ts';
import type { Original } from '../../../src/stores/originals/original.ts';
import { anyDraft } from '../arbitrary.ts';

const readings = fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }), {
  maxKeys: 2,
});

const file = (drafts: Draft[]): fc.Arbitrary<Attached> =>
  fc
    .record({
      id: fc.uuid(),
      draft: fc.constantFrom(...drafts.map(({ id }) => id)),
      activity: fc.uuid(),
      name: fc.string({ unit: 'grapheme' }),
      type: fc.constantFrom('image/png', 'application/pdf'),
      addedAt: fc.constant('2026-11-21T08:00:00.000Z'),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }),
    })
    .map(({ bytes, ...about }) => ({
      ...about,
      size: bytes.length,
      content: new Blob([bytes.slice()], { type: about.type }),
    }));

const original: fc.Arbitrary<Original> = fc.record({
  id: fc.constantFrom('yiyang', 'changzhou', 'fuling'),
  name: fc.string(),
  version: fc.string(),
  keptAt: fc.constant('2026-11-20T08:00:00.000Z'),
  text: fc.string({ unit: 'grapheme' }),
  wordings: fc.array(
    fc.record(
      {
        at: fc.string(),
        state: fc.constantFrom('same' as const, 'moved' as const, 'changed' as const),
        text: fc.string(),
        mark: fc.string(),
        before: fc.string(),
      },
      { requiredKeys: ['at', 'state', 'text'] },
    ),
    { maxLength: 2 },
  ),
});

const unique = <T extends { id: string }>(each: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(each, { selector: ({ id }) => id, maxLength });

/** Any backup that a device could make: drafts of every sort, files of theirs with any bytes, originals. */
export const anyBackup: fc.Arbitrary<Backup> = unique(anyDraft, 3).chain((drafts) =>
  fc.record({
    madeAt: fc.constant('2026-11-21T09:30:00.000Z'),
    policies: fc.constant([{ id: 'yiyang', version: 'v1' }]),
    readings,
    drafts: fc.constant(drafts),
    files: drafts.length > 0 ? unique(file(drafts), 3) : fc.constant([]),
    originals: unique(original, 2),
    kept: fc.constant([]),
  }),
);
