import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../../../src/documents/csv.ts';
import { readTables } from '../../../../src/documents/tables/read.ts';
import { mapHeadings } from '../../../../src/stores/import/columns.ts';
import { candidatesOf } from '../../../../src/stores/roster/import/candidates.ts';
import { columnsOfRoster, recogniserOf, type Shape } from '../../../../src/stores/roster/import/columns.ts';
import { readRosterRows } from '../../../../src/stores/roster/import/rows.ts';
import { headingsOf, rosterTable, wordsOf } from '../../../../src/stores/roster/import/table.ts';
import type { RosterReading } from '../../../../src/stores/roster/import/who.ts';
import type { RosterPerson } from '../../../../src/stores/roster/people.ts';
import { shipped } from '../../library.ts';

const { vocabulary } = shipped;
const reading: RosterReading = {
  ...{ vocabulary, today: '2026-11-21', papers: new Set(['结业证书', '论文']) },
  ...{ units: new Set(['事业单位', '企业']), groups: new Set(['博士', '教育系统']) },
};

const word = fc.stringMatching(/^[一-龥a-z][一-龥a-z0-9]{0,5}$/);
const year = fc.integer({ min: 1990, max: 2026 });

const activity = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('training', 'online-course', 'paper'),
  title: fc.oneof(fc.constant(''), word),
  typed: fc.record(
    { start: fc.constant('2018-05-14'), days: fc.constantFrom('1', '2'), subject: fc.constant('public') },
    { requiredKeys: ['start'] },
  ),
});

const person = fc.record(
  {
    name: word,
    department: word,
    title: word,
    level: fc.constantFrom(
      'junior' as const,
      'intermediate' as const,
      'associate' as const,
      'senior' as const,
    ),
    unit: fc.constantFrom('事业单位', '企业'),
    groups: fc.constant<string[]>(['博士', '教育系统']),
    lastTitle: year.map(String),
    entry: year.map(String),
    track: fc.constantFrom('general' as const, 'medical' as const, 'teacher' as const),
    person: fc.record(
      { institution: fc.constant('primary'), cycleStart: fc.constant('2016') },
      { requiredKeys: [] },
    ),
    verified: fc.uniqueArray(year, { minLength: 1, maxLength: 3 }),
    activities: fc.array(activity, { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'track', 'person', 'activities'] },
);

/** People who are told apart by their numbers. */
const unit: fc.Arbitrary<RosterPerson[]> = fc
  .array(person, { minLength: 1, maxLength: 5 })
  .map((people) => people.map((each, index) => ({ ...each, id: `${index}`, number: `00${index}` })));

/** People without what the device gives them. */
const bare = (people: readonly RosterPerson[]) =>
  people.map(({ id: _, activities, ...rest }) => ({
    ...rest,
    activities: activities.map(({ kind, title, typed }) => ({ kind, title, typed })),
  }));

async function readBack(rows: string[][], shape: Shape): Promise<RosterPerson[]> {
  const columns = mapHeadings(rows[0] ?? [], recogniserOf(vocabulary, shape));
  const mapped = { rows, heading: 0, columns, shape, words: {}, down: false };
  const read = await readRosterRows(mapped, reading, []);
  expect(read.flatMap(({ troubles }) => troubles)).toEqual([]);
  return (await candidatesOf(read, [], reading)).map(({ person }) => person);
}

it('people with their records read back from a table as they were', async () => {
  await fc.assert(
    fc.asyncProperty(unit, async (people) => {
      const { headings, rows } = rosterTable(people, vocabulary, 'activities');
      const bytes = new TextEncoder().encode(csv([headings, ...rows]));
      const file = await readTables(bytes, bytes.length);
      const [table] = 'tables' in file ? file.tables : [];
      expect(bare(await readBack(table?.rows ?? [], 'activities'))).toEqual(bare(people));
    }),
    { numRuns: 60 },
  );
});

it('so do people alone', async () => {
  await fc.assert(
    fc.asyncProperty(unit, async (people) => {
      const { headings, rows } = rosterTable(people, vocabulary, 'people');
      const alone = people.map((each) => ({ ...each, activities: [] }));
      expect(bare(await readBack([headings, ...rows], 'people'))).toEqual(bare(alone));
    }),
    { numRuns: 60 },
  );
});

it('a template has each column once, under a heading that is known, with how to fill it in', () => {
  for (const shape of ['people', 'activities'] as const) {
    const headings = headingsOf(vocabulary, shape);
    const ids = columnsOfRoster(vocabulary, shape).map(({ id }) => id);
    expect(mapHeadings(headings, recogniserOf(vocabulary, shape))).toEqual(ids);
    expect(wordsOf(vocabulary, shape, reading).map(([name]) => name)).toEqual(['列', ...headings]);
  }
});
