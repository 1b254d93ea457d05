import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/source/lines.ts';

const texts = (text: string): string[] => readLines(text).map((line) => line.text);

describe('readLines', () => {
  it('numbers lines from 1 and squeezes white space', () => {
    expect(readLines('甲 \r\n\u3000\u3000乙  丙')).toMatchObject([
      { number: 1, text: '甲', indented: false },
      { number: 2, text: '乙 丙', indented: true },
    ]);
  });

  it('frees lines of Markdown marks', () => {
    const lines = readLines('## 一、**借阅**\n- 附件：目录  \n1\\.甲');
    expect(lines.map(({ text }) => text)).toEqual(['一、借阅', '附件：目录', '1.甲']);
    expect(lines.map(({ titled }) => titled)).toEqual([true, false, false]);
  });

  it('frees lines of HTML and splits them where a tag ends a line', () => {
    expect(texts('<p style="margin:0">甲</p><p>乙&nbsp;丙</p>')).toEqual(['甲', '乙 丙']);
    expect(readLines('<tr><td>甲</td><td><p>乙</p></td></tr>')[0]?.raw).toBe('甲\t乙 \t');
  });

  it('keeps angle brackets that are not tags', () => {
    expect(texts('《<读者条例>办法》')).toEqual(['《<读者条例>办法》']);
  });

  it('empties page numbers and ruled lines', () => {
    expect(texts('— 2 —\n-3-\n第 2 页 共 5 页\n-----\n- 12')).toEqual(['', '', '', '', '12']);
  });

  it('does not call lines indented where all are', () => {
    expect(readLines('    甲\n\n    乙').some(({ indented }) => indented)).toBe(false);
  });
});
