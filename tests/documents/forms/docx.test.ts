import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/documents/forms/docx.ts';
import { example, letter, turned } from './example.ts';

async function parts(...sheets: Parameters<typeof docx>[0]) {
  const files = unzipSync(new Uint8Array(await (await docx(sheets)).arrayBuffer()));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found);

describe('a form as a .docx file', () => {
  it('has fixed columns of exactly the widths asked for', async () => {
    const xml = (await parts(example))('word/document.xml');
    const grids = all(xml, /<w:tblGrid>(.*?)<\/w:tblGrid>/g).map((grid) =>
      all(grid, /w:w="(\d+)"/g).map(Number),
    );
    // 20 mm are 20 × 1440 ÷ 25.4 = 1133.9 twentieths of a point.
    expect(grids).toEqual([
      [1134, 2268, 1134, 3402, 1701],
      [3402, 6236],
    ]);
    expect(all(xml, /<w:tblLayout w:type="(\w+)"/g)).toEqual(['fixed', 'fixed']);
    const first = xml.match(/<w:tbl>.*?<\/w:tbl>/)?.[0] ?? '';
    // In the second row the reach of three columns, then the photo's cell that goes on from above.
    expect(all(first, /<w:tcW [^>]*w:w="(\d+)"/g).map(Number)).toEqual([
      ...[1134, 2268, 1134, 3402, 1701],
      ...[1134, 6804, 1701],
    ]);
  });

  it('merges cells across and down, and repeats the head of a list', async () => {
    const xml = (await parts(example))('word/document.xml');
    expect(all(xml, /<w:gridSpan w:val="(\d)"/g)).toEqual(['3']);
    expect(all(xml, /<w:vMerge w:val="(\w+)"/g)).toEqual(['restart', 'continue']);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(all(xml, /<w:trHeight [^>]*w:val="(\d+)"/g)).toEqual(['680', '680']);
  });

  it('draws a line only on the sides that have one', async () => {
    const xml = (await parts(example))('word/document.xml');
    const sides = all(xml, /<w:tcBorders>(.*?)<\/w:tcBorders>/g).at(-2) ?? '';
    expect(all(sides, /<w:(\w+) w:val="single"/g)).toEqual(['left', 'bottom']);
  });

  it('names Chinese fonts for Chinese text, and one for Latin letters', async () => {
    const xml = (await parts(example))('word/document.xml');
    expect(new Set(all(xml, /w:eastAsia="([^"]+)"/g))).toEqual(new Set(['黑体', '宋体', '仿宋']));
    expect(new Set(all(xml, /w:ascii="([^"]+)"/g))).toEqual(new Set(['Times New Roman']));
  });

  it('takes digits for Latin ones, which keep together at the end of a line', async () => {
    const styles = (await parts(example))('word/styles.xml');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  it('is on A4, with a letter in the measures of GB/T 9704, and turned pages', async () => {
    const xml = (await parts(example, letter, turned))('word/document.xml');
    const [form, ofLetter, wide] = all(xml, /<w:sectPr[^>]*>(.*?)<\/w:sectPr>/g);
    expect(form).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    // 37 mm and 28 mm; 210 − 28 − 26 = 156 mm and 297 − 37 − 35 = 225 mm are left for text.
    expect(ofLetter).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(wide).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  it('says in its header that it is a draft', async () => {
    const part = await parts(example, letter);
    expect(part('word/header1.xml')).toContain('草稿·自行整理，非官方文件');
    expect(part('word/header2.xml')).toContain('草稿·自行整理，不是官方表格');
  });
});
