import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/documents/xlsx.ts';

const plain = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The cells of a sheet as a spreadsheet shows them, and the sheet's own XML. */
async function read(file: Blob, number = 1) {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) =>
    plain(text),
  );
  const sheet = part(`xl/worksheets/sheet${number}.xml`);
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, index]) => shared[Number(index)]),
  );
  return { rows, sheet, book: part('xl/workbook.xml') };
}

const rows = [
  ['主题', '涪人社〔2021〕36号'],
  ['3-8', '0012'],
  ['=1+1', '1/2'],
  ['每天8学时\n［附件5·1］', 'a < b & "c"'],
];

describe('an .xlsx file', () => {
  it('holds every cell as text, so that nothing becomes a date, a number or a formula', async () => {
    const { rows: found, sheet } = await read(await xlsx([{ name: '对照', rows, widths: [12, 30] }]));
    expect(found).toEqual(rows);
    expect(sheet).not.toContain('<f>');
  });

  it('has widths, and keeps head and first columns in sight', async () => {
    const { sheet } = await read(await xlsx([{ name: '对照', rows, widths: [12, 30], fixed: 1 }]));
    expect(sheet).toMatch(/<col [^>]*width="12"/);
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"[^>]*\/?>/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
    expect(sheet).toMatch(/state="frozen"/);
  });

  it('has its sheets in order, by name', async () => {
    const file = await xlsx([
      { name: '对照', rows, widths: [12, 30] },
      { name: '说明', rows: [['项目'], ['网址']], widths: [12] },
    ]);
    const { book, rows: second } = await read(file, 2);
    expect(book).toMatch(/对照.*说明/s);
    expect(second).toEqual([['项目'], ['网址']]);
  });
});
