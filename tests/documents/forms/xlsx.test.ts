import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/documents/forms/xlsx.ts';
import { example, turned } from './example.ts';

describe('a form as an .xlsx file', () => {
  it('reads back with its mark, its title and its cells; counts are numbers, numbers with a 0 before them text', async () => {
    const file = await xlsx([example]);
    const [sheet] = await readExcelFile(Buffer.from(await file.arrayBuffer()));
    const rows = sheet?.data ?? [];
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual([
      '草稿·自行整理，非官方文件，样式以原件为准',
      '附件1',
      '登记表',
      '单位（盖章）：',
    ]);
    expect(rows[4]).toEqual(['姓名', '甲', '编号', '0012', '照片']);
    expect(rows[7]).toEqual(['培训1', null, 12.5, null, null]);
  });

  it('has the columns of all its tables, and cells that take as many as on paper', async () => {
    const files = unzipSync(new Uint8Array(await (await xlsx([example, turned])).arrayBuffer()));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    // The tables end columns at 20, 60, 80, 140, 170 mm and at 60, 170 mm.
    expect(xml.match(/<col /g)).toHaveLength(5);
    expect([...xml.matchAll(/<mergeCell ref="(\w+:\w+)"/g)].map(([, ref]) => ref)).toEqual(
      expect.arrayContaining(['A1:E1', 'E5:E6', 'B6:D6', 'A7:B7', 'C7:E7']),
    );
    expect(strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain(
      'orientation="landscape"',
    );
  });
});
