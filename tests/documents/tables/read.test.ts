import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/documents/csv.ts';
import { type Read, readTables } from '../../../src/documents/tables/read.ts';
import { xlsx } from '../../../src/documents/xlsx.ts';

/** More than any file here, in bytes. */
const largest = 10_000_000;

const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer);

const rowsOf = (read: Read) => {
  if ('refused' in read) throw new Error(read.refused);
  return read.tables[0]?.rows;
};
const refusalOf = (read: Read) => ('refused' in read ? read.refused : undefined);

const expected = [
  ['名称', '天数'],
  ['装配式', '2'],
];

describe('a file of cells', () => {
  it.each([
    ['UTF-8', utf8('名称,天数\r\n装配式,2')],
    ['UTF-8 with its mark', utf8('\uFEFF名称,天数\n装配式,2')],
    ['UTF-16', utf16('名称\t天数\r\n装配式\t2')],
    // 名称,天数 / 装配式,2 as Chinese Windows writes it
    [
      'GBK',
      bytes(
        0xc3,
        0xfb,
        0xb3,
        0xc6,
        0x2c,
        0xcc,
        0xec,
        0xca,
        0xfd,
        0x0a,
        0xd7,
        0xb0,
        0xc5,
        0xe4,
        0xca,
        0xbd,
        0x2c,
        0x32,
      ),
    ],
    ['semicolons', utf8('名称;天数\n装配式;2')],
    ['tabs', utf8('名称\t天数\n装配式\t2')],
  ])('is read in %s', async (_, file) => {
    expect(rowsOf(await readTables(file, largest))).toEqual(expected);
  });

  it('reads back what an export led by an apostrophe', async () => {
    const cells = [['=1+1', "'=1", "'plain", '-3', 'a,"b"\nc']];
    expect(rowsOf(await readTables(utf8(csv(cells)), largest))?.[0]).toEqual(cells[0]);
  });

  it('is refused where a quotation never ends, naming the row', async () => {
    expect(refusalOf(await readTables(utf8('名称,天数\n"装配式,2\n甲,1'), largest))).toContain('第2行');
  });

  it.each([
    ['old Excel', bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0), '旧版.xls'],
    ['a broken workbook', bytes(0x50, 0x4b, 3, 4, 1, 2), '打不开'],
    ['a page', utf8('<!doctype html><table></table>'), '不是表格'],
    ['a PDF', utf8('%PDF-1.7'), '不是表格'],
    ['nothing', bytes(), '没有内容'],
    ['empty cells', utf8(',,\n,,'), '没有内容'],
  ])('is refused with a sentence: %s', async (_, file, says) => {
    expect(refusalOf(await readTables(file, largest))).toContain(says);
  });

  it('is refused when it holds a document instead of a workbook', async () => {
    const docx = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    expect(refusalOf(await readTables(new Uint8Array(docx), largest))).toContain('打不开');
  });
});

describe('pasted cells', () => {
  it('are rows with tabs, quoted where a cell has several lines', async () => {
    expect(rowsOf(await readTables('名称\t天数\n"第一行\n第二行"\t2\n', largest))).toEqual([
      ['名称', '天数'],
      ['第一行\n第二行', '2'],
      [''],
    ]);
  });

  it('keep their commas', async () => {
    expect(rowsOf(await readTables('名称\t天数\n甲,乙;丙\t2', largest))?.[1]).toEqual(['甲,乙;丙', '2']);
  });

  it('are asked for when there are none', async () => {
    expect(refusalOf(await readTables(' \n', largest))).toContain('还没有粘贴');
  });
});

/** A workbook whose first sheet has these cells, in the XML of spreadsheets. */
async function workbook(sheetData: string, after = '') {
  const made = await xlsx([{ name: '记录', rows: [['x']], widths: [10] }]);
  const files = unzipSync(new Uint8Array(await made.arrayBuffer()));
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(files[name] ?? new Uint8Array())
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>${after}`)
    .replace(/<dimension[^>]*>/, '');
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array()).replace(
    /<cellXfs[^>]*>/,
    '$&<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>',
  );
  return new Uint8Array(zipSync({ ...files, [name]: strToU8(sheet), 'xl/styles.xml': strToU8(styles) }));
}
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook', () => {
  it('gives days, figures written out, and results instead of formulas', async () => {
    const file = await workbook(
      `<row r="1">${text('A1', '名称')}</row>` +
        '<row r="3"><c r="A3" s="1"><v>43234</v></c><c r="B3"><v>4.1E+17</v></c><c r="C3"><v>0.30000000000000004</v></c>' +
        '<c r="D3"><f>SUM(1,2)</f><v>3</v></c><c r="E3" t="b"><v>1</v></c></row>',
    );
    expect(rowsOf(await readTables(file, largest))).toEqual([
      ['名称', '', '', '', ''],
      ['', '', '', '', ''],
      ['2018-05-14', '410000000000000000', '0.3', '3', '是'],
    ]);
  });

  it('has noughts after the 15 digits that a spreadsheet keeps of a number', async () => {
    const number = (cell: string, value: string) => `<c r="${cell}"><v>${value}</v></c>`;
    const file = await workbook(
      `<row r="1">${text('A1', '工号')}</row><row r="2">${number('A2', '4.10123199001011E+17')}</row>` +
        `<row r="3">${number('A3', '13800138000')}</row>`,
    );
    expect(rowsOf(await readTables(file, largest))).toEqual([
      ['工号'],
      ['410123199001011000'],
      ['13800138000'],
    ]);
  });

  it('has the value of a merged cell in every row that it covers', async () => {
    const file = await workbook(
      `<row r="1">${text('A1', '类型')}${text('B1', '名称')}</row>` +
        `<row r="2">${text('A2', '论文')}${text('B2', '甲')}</row>` +
        `<row r="3">${text('B3', '乙')}</row><row r="4">${text('B4', '丙')}</row>`,
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    );
    expect(rowsOf(await readTables(file, largest))?.map(([first]) => first)).toEqual([
      '类型',
      '论文',
      '论文',
      '',
    ]);
  });

  it('gives every sheet that has something in it', async () => {
    const made = await xlsx([
      { name: '记录', rows: [['名称'], ['甲']], widths: [10] },
      { name: '说明', rows: [['列']], widths: [10] },
    ]);
    const read = await readTables(new Uint8Array(await made.arrayBuffer()), largest);
    expect('tables' in read && read.tables.map(({ name }) => name)).toEqual(['记录', '说明']);
  });
});
