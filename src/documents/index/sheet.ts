import { locatorText } from '../../format/locator.ts';
import type { Row, Sheet } from '../forms/sheet.ts';
import type { IndexEntry } from './entries.ts';
import { safeName } from './names.ts';

/** Of what the index is: region and years, and the day. */
export type IndexHead = { about: string; day: string };

const widths = [29, 40, 58, 17, 26];

const heads: Row = {
  head: true,
  cells: ['编号', '记录', '材料、文件', '状态', '条款'].map((text) => ({ text, head: true })),
};

const left = (text: string) => ({ text, align: 'left' as const });

function rowsOf({ number, years, title, lines, files, clauses }: IndexEntry): Row[] {
  const items = [
    ...lines.map(({ number, text, isHeld }) => [number, text, isHeld ? '已有' : '缺'] as const),
    ...files.map(({ number, file }) => [number, safeName(file), '文件'] as const),
  ];
  const all = lines.length === 0 ? [[number, '用什么证明，文件没有写', '未规定'] as const, ...items] : items;
  const which = years.length > 1 ? `${title}（${years.join('、')}年度）` : title;
  const at = clauses.map(locatorText).join('\n');
  return all.map(([number, text, state], index) => ({
    cells: [
      left(number),
      ...(index === 0 ? [{ ...left(which), rows: all.length }] : []),
      left(text),
      { text: state, align: 'center' as const },
      ...(index === 0 ? [{ ...left(at), rows: all.length }] : []),
    ],
  }));
}

/** The index of the folder on paper, with a number for each paper and file. */
export const indexSheet = (entries: readonly IndexEntry[], { about, day }: IndexHead): Sheet => ({
  id: '材料目录',
  title: '继续教育证明材料目录',
  official: false,
  orientation: 'portrait',
  blocks: [
    { text: '继续教育证明材料目录', role: 'title' },
    { text: `${about}。${day}整理。`, role: 'note' },
    { widths, rows: [heads, ...entries.flatMap(rowsOf)] },
    { text: '编号是年度、当年第几条记录、第几份材料；“附”是打包的文件。', role: 'note' },
  ],
});
