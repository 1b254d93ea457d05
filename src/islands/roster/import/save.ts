import { today } from '../../../stores/clock.ts';
import { vocabulary } from '../../../stores/library.ts';
import type { Shape } from '../../../stores/roster/import/columns.ts';
import { reading } from '../../../stores/roster/import/known.ts';
import { headingsOf, rosterTable, wordsOf } from '../../../stores/roster/import/table.ts';
import { roster } from '../../../stores/roster/roster.ts';
import type { Format } from '../../import/Files.tsx';

/** Chinese characters are twice as wide as the figures in which widths are counted. */
const widthOf = (heading: string): number => Math.max(10, heading.length * 2 + 2);

async function save(
  name: string,
  shape: Shape,
  headings: string[],
  rows: string[][],
  format: Format,
): Promise<void> {
  const { download } = await import('../../../documents/download.ts');
  if (format === 'csv') {
    const { csv } = await import('../../../documents/csv.ts');
    return download(new Blob([csv([headings, ...rows])], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  }
  const { xlsx } = await import('../../../documents/xlsx.ts');
  const file = await xlsx([
    { name: '名册', rows: [headings, ...rows], widths: headings.map(widthOf), fixed: 2 },
    { name: '说明', rows: wordsOf(vocabulary.value, shape, reading.value), widths: [24, 80, 48] },
  ]);
  download(file, `${name}.xlsx`);
}

/** Saves an empty table with the headings for people, or for their activities. */
export const saveTemplate = (shape: Shape, format: Format): Promise<void> =>
  save(
    shape === 'people' ? '单位名册-人员模板' : '单位名册-记录模板',
    shape,
    headingsOf(vocabulary.value, shape),
    [],
    format,
  );

/** Saves the people of the roster with their activities. */
export function saveRoster(format: Format): Promise<void> {
  const { people = [], name = '' } = roster.value ?? {};
  const { headings, rows } = rosterTable(people, vocabulary.value, 'activities');
  const safe = name.trim().replace(/[\\/:*?"<>|]/g, ' ') || '单位名册';
  return save(`${safe}-${today.value}`, 'activities', headings, rows, format);
}
