import { draft } from '../../stores/calculator/current.ts';
import { today } from '../../stores/clock.ts';
import { papers } from '../../stores/import/papers.ts';
import { headingsFor, tableOf, wordsAllowed } from '../../stores/import/table.ts';
import { vocabulary } from '../../stores/library.ts';
import type { Format } from './Files.tsx';

/** Chinese characters are twice as wide as the figures in which widths are counted. */
const widthOf = (heading: string): number => Math.max(10, heading.length * 2 + 2);

async function save(name: string, headings: string[], rows: string[][], format: Format): Promise<void> {
  const { download } = await import('../../documents/download.ts');
  if (format === 'csv') {
    const { csv } = await import('../../documents/csv.ts');
    return download(new Blob([csv([headings, ...rows])], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  }
  const { xlsx } = await import('../../documents/xlsx.ts');
  const words = wordsAllowed(vocabulary.value, [...papers.value]);
  const [titleAt, widths] = [1, headings.map(widthOf)];
  widths[titleAt] = 36;
  const file = await xlsx([
    { name: '记录', rows: [headings, ...rows], widths, fixed: 2 },
    { name: '说明', rows: words, widths: [24, 80, 48] },
  ]);
  download(file, `${name}.xlsx`);
}

/** Saves an empty table with the headings for a kind of activity, or for all. */
export const saveTemplate = (kind: string | undefined, format: Format): Promise<void> =>
  save('学习记录-模板', headingsFor(vocabulary.value, kind), [], format);

/** Saves the records of the draft. */
export function saveRecords(used: boolean, format: Format): Promise<void> {
  const { activities, name } = draft.value;
  const { headings, rows } = tableOf(activities, vocabulary.value, used);
  const safe = name.trim().replace(/[\\/:*?"<>|]/g, ' ') || '学习记录';
  return save(`${safe}-${today.value}`, headings, rows, format);
}
