import { csv } from '../../documents/csv.ts';
import { download } from '../../documents/download.ts';
import { rowsOf } from './read.ts';

/** What is saved besides the table. */
export interface About {
  title: string;
  /** The view in words. */
  view: string;
  /** YYYY-MM-DD. */
  date: string;
  address: string;
  /** What nobody has verified. */
  caution: string;
}

const aboutRows = ({ title, view, date, address, caution }: About): string[][] => [
  ['项目', '内容'],
  ['表名', title],
  ['显示内容', view],
  ['导出日期', date],
  ['网址', address],
  ['说明', caution],
];

const nameOf = ({ title, date }: About, ending: string): string => `${title}-${date}.${ending}`;

/** Saves the table as it is shown. The library that writes .xlsx is loaded when it is first asked for. */
export async function saveXlsx(table: HTMLTableElement, about: About): Promise<void> {
  const { xlsx } = await import('../../documents/xlsx.ts');
  const rows = rowsOf(table);
  const regions = (rows[0]?.length ?? 2) - 2;
  const file = await xlsx([
    { name: '对照', rows, widths: [12, 18, ...Array<number>(regions).fill(36)], fixed: 2 },
    { name: '说明', rows: aboutRows(about), widths: [12, 80] },
  ]);
  download(file, nameOf(about, 'xlsx'));
}

export function saveCsv(table: HTMLTableElement, about: About): void {
  const text = csv([...rowsOf(table), [], ...aboutRows(about)]);
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), nameOf(about, 'csv'));
}
