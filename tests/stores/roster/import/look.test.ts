import { expect, it } from 'vitest';
import { mapHeadings } from '../../../../src/stores/import/columns.ts';
import { recogniserOf } from '../../../../src/stores/roster/import/columns.ts';
import { look } from '../../../../src/stores/roster/import/look.ts';
import type { RosterReading } from '../../../../src/stores/roster/import/who.ts';
import { mostPeople, type RosterPerson } from '../../../../src/stores/roster/people.ts';
import { shipped } from '../../library.ts';

const { vocabulary } = shipped;
const reading: RosterReading = {
  ...{ vocabulary, today: '2026-11-21', papers: new Set<string>() },
  ...{ units: new Set<string>(), groups: new Set<string>() },
};

const someone = (number: number): RosterPerson => ({
  ...{ id: `${number}`, name: `${number}号`, track: 'general', person: {}, activities: [] },
});

async function lookAt(rows: string[][], people: RosterPerson[] = []) {
  const columns = mapHeadings(rows[0] ?? [], recogniserOf(vocabulary, 'activities'));
  const mapped = { ...{ rows, heading: 0, columns, words: {}, down: false }, shape: 'activities' as const };
  const options = { tell: () => {}, signal: new AbortController().signal };
  return (await look(mapped, reading, people, options)).preview;
}

const headings = ['姓名', '工号', '类型', '开始', '全天数'];

it('what a table would bring, with and without the rows in which something is wrong', async () => {
  const preview = await lookAt([
    headings,
    ['甲', '1', '培训', '2018-05-14', '1'],
    ['甲', '1', '培训', '哪天', '2'],
    ['乙', '2', '培训', '哪天', '3'],
    ['丙', '4.1E+17', '培训', '2018-05-14', '1'],
  ]);
  expect(preview).toMatchObject({ rows: 4, good: 1, usable: 4, more: 0, partial: ['甲'] });
  expect(preview.troubles.map(({ line, at }) => [line, at])).toEqual([
    [3, 3],
    [4, 3],
    [5, 1],
  ]);
  expect(preview.gains).toEqual({
    good: { added: 1, changed: 0, activities: 1, people: 1, beyond: undefined },
    usable: { added: 3, changed: 0, activities: 4, people: 3, beyond: undefined },
  });
  expect(preview.people.map(({ name, added }) => [name, added])).toEqual([['甲', 1]]);
});

it('names the row from which on people find no room', async () => {
  const here = Array.from({ length: mostPeople - 1 }, (_, index) => someone(index));
  const { gains } = await lookAt(
    [
      headings,
      ['0号', '', '', '', ''],
      ['甲', '1', '', '', ''],
      ['甲', '1', '', '', ''],
      ['乙', '2', '', '', ''],
    ],
    here,
  );
  expect(gains.good).toMatchObject({ added: 2, changed: 0, beyond: 5 });
});

it('rows about one person alone are gone through as well, however many they are', async () => {
  const rows = Array.from({ length: 150_000 }, (_, index) => ['甲', '', '', '', `${index % 3}`]);
  const { gains, more } = await lookAt([headings, ...rows.map(([name = '']) => [name, '9', '', '', ''])]);
  expect([gains.good.people, more]).toEqual([1, 0]);
});
