import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/documents/csv.ts';
import { readTables } from '../../../src/documents/tables/read.ts';
import { xlsx } from '../../../src/documents/xlsx.ts';
import type { Typed } from '../../../src/engine/read-facts.ts';
import type { Fact } from '../../../src/policy/schema/vocabulary.ts';
import type { DraftActivity } from '../../../src/stores/drafts/draft.ts';
import { columnsOf, mapHeadings, recogniser } from '../../../src/stores/import/columns.ts';
import { headingRow } from '../../../src/stores/import/heading.ts';
import { readRows } from '../../../src/stores/import/rows.ts';
import { headingsFor, tableOf, wordsAllowed } from '../../../src/stores/import/table.ts';
import { shipped } from '../library.ts';

const { vocabulary, policies } = shipped;
const papers = [
  ...new Set(policies.flatMap(({ evidence }) => evidence.flatMap(({ anyOf }) => anyOf.flat()))),
];
const recognise = recogniser(columnsOf(vocabulary));

/** What somebody may type that is no day, figure or option. */
const wrong = fc.constantFrom('下周', '很多', '=1+1', '-', 'a,b;c', '"引号"', '4.1E+17');
const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = fc.integer({ min: -10, max: 99_999 }).map((number) => String(number / 10));

function anyValue(fact: Fact): fc.Arbitrary<Typed[string]> {
  if (fact.type === 'flag') return fc.boolean();
  if (fact.type === 'date')
    return fc.oneof(
      day,
      day.map((date) => date.replaceAll('-', '/')),
      wrong,
    );
  if (fact.type === 'number') return fc.oneof(decimal, wrong);
  if (fact.type === 'choice') return fc.oneof(fc.constantFrom(...Object.keys(fact.options)), wrong);
  const course = fc.record({ hours: fc.oneof(decimal, fc.constantFrom('', '三十')), passed: fc.boolean() });
  return fc.array(course, { minLength: 1, maxLength: 3 });
}

const typed = fc.record(
  Object.fromEntries(Object.entries(vocabulary.facts).map(([id, fact]) => [id, anyValue(fact)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Typed>;

const title = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=cmd', "'=1", '0012', '3-8', '是', '@x', 'a\t=b'),
  )
  // Titles are one line, and what XML cannot hold is not typed.
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Cn}\uFEFF]/gu, ' ').trim())
  // write-excel-file drops U+FFFD, and keeps strings in an object, so it loses the names of an object's own methods, such as valueOf.
  .filter((text) => !/_x[0-9a-f]{4}_|\uFFFD/i.test(text) && !(text in {}));

const activity: fc.Arbitrary<Omit<DraftActivity, 'id'>> = fc
  .record({
    kind: fc.constantFrom(...vocabulary.kinds.map(({ id }) => id)),
    title,
    typed,
    held: fc.option(fc.uniqueArray(fc.constantFrom(...papers), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
    registered: fc.constantFrom(true as const, undefined),
    same: fc.constantFrom('a', 'b', undefined),
  })
  .map(({ held, registered, same, ...rest }) => ({
    ...rest,
    ...(held && { held }),
    ...(registered && { registered }),
    ...(same && { same }),
  }));

const drafts = fc
  .array(activity, { minLength: 1, maxLength: 5 })
  .map((activities) => activities.map((each, index) => ({ ...each, id: String(index) })));

/** What is kept of an activity; words for the same thing are numbered in their order. */
function kept(activities: readonly DraftActivity[]) {
  const words = [...new Set(activities.map(({ same }) => same).filter((word) => word !== undefined))];
  return activities.map(({ id: _, same, ...rest }) => ({
    ...rest,
    ...(same && { same: words.indexOf(same) }),
  }));
}

async function imported(bytes: Uint8Array<ArrayBuffer>): Promise<DraftActivity[]> {
  const read = await readTables(bytes, bytes.length);
  const rows = ('tables' in read && read.tables[0]?.rows) || [];
  const heading = headingRow(rows, (cell) => recognise(cell) !== undefined);
  const columns = mapHeadings(rows[heading] ?? [], recognise);
  const reading = { vocabulary, today: '2026-11-21', papers: new Set(papers) };
  return readRows({ rows, heading, columns, kindWords: {} }, reading).map(({ activity: each }) => each);
}

describe('records as a table', () => {
  it.each([
    ['csv', async (rows: string[][]) => new Uint8Array(new TextEncoder().encode(csv(rows)))],
    [
      'xlsx',
      async (rows: string[][]) =>
        new Uint8Array(await (await xlsx([{ name: '记录', rows, widths: [10] }])).arrayBuffer()),
    ],
  ])(
    'read back as they were: %s',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(drafts, fc.boolean(), async (activities, used) => {
          const { headings, rows } = tableOf(activities, vocabulary, used);
          expect(kept(await imported(await write([headings, ...rows])))).toEqual(kept(activities));
        }),
        { numRuns: 40, interruptAfterTimeLimit: 30_000 },
      );
    },
    60_000,
  );

  it('can leave out the columns that nobody filled in', () => {
    const activities = [{ id: '1', kind: 'paper', title: '甲', typed: { rank: '2' } }];
    expect(tableOf(activities, vocabulary, true)).toEqual({
      headings: ['类型', '名称', '本人排名（位）'],
      rows: [['发表论文', '甲', '2']],
    });
    expect(tableOf(activities, vocabulary, false).headings).toEqual(
      columnsOf(vocabulary).map(({ name }) => name),
    );
  });
});

describe('the template', () => {
  it('has the headings of a kind', () => {
    expect(headingsFor(vocabulary, 'paper')).toEqual([
      ...[
        '类型',
        '名称',
        '发表或出版日期',
        '本人排名（位）',
        '字数（字）',
        '刊物级别',
        '收录或期刊类别',
        '已事先办好确认手续',
      ],
      ...['已认定学时（学时）', '最高可认定（学时）', '证明材料', '已登记', '同一事项'],
    ]);
    expect(headingsFor(vocabulary, undefined)).toHaveLength(columnsOf(vocabulary).length);
  });

  it('says for every column what may be written', () => {
    const words = wordsAllowed(vocabulary, papers);
    expect(words).toHaveLength(columnsOf(vocabulary).length + 1);
    expect(words.every(([, how]) => how !== '')).toBe(true);
    expect(words.find(([name]) => name === '科目')?.[1]).toBe('公需（公共）、专业、选修');
  });
});
