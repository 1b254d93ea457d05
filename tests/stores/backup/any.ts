import fc from 'fast-check';
import type { Backup } from '../../../src/stores/backup/backup.ts';
import type { Attached } from '../../../src/stores/database.ts';
import type { Draft } from '../../../src/stores/drafts/draft.ts';
import type { Original } from '../../../src/stores/originals/original.ts';
import type { Roster, RosterPerson } from '../../../src/stores/roster/people.ts';
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

const person: fc.Arbitrary<RosterPerson> = anyDraft.chain(({ id, name, track, person, activities }) =>
  fc.record(
    {
      ...{ id: fc.constant(id), name: fc.constant(name), track: fc.constant(track) },
      ...{ person: fc.constant(person), activities: fc.constant(activities) },
      number: fc.string(),
      department: fc.string(),
      level: fc.constantFrom('junior' as const, 'associate' as const),
      title: fc.string(),
      unit: fc.string(),
      groups: fc.array(fc.string(), { maxLength: 2 }),
      lastTitle: fc.string(),
      entry: fc.string(),
      verified: fc.array(fc.integer({ min: 2005, max: 2030 }), { maxLength: 2 }),
      draft: fc.uuid(),
    },
    { requiredKeys: ['id', 'name', 'track', 'person', 'activities'] },
  ),
);

const roster: fc.Arbitrary<Roster> = fc.record({
  id: fc.constant('roster' as const),
  name: fc.string(),
  policy: fc.constantFrom('fuling', 'yiyang'),
  use: fc.constantFrom('title' as const, 'assessment' as const),
  year: fc.integer({ min: 2005, max: 2030 }),
  readings,
  updatedAt: fc.constant('2026-11-21T08:30:00.000Z'),
  // Sometimes more than are written at once.
  people: fc.oneof(
    unique(person, 3),
    person.map((one) => Array.from({ length: 120 }, (_, index) => ({ ...one, id: `${one.id}${index}` }))),
  ),
});

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
    roster: fc.option(roster, { nil: undefined }),
  }),
);
