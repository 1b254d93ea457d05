import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/documents/csv.ts';

/** Reads such a file as a spreadsheet does. */
function read(text: string): string[][] {
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, value = '', end] of text.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(value.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a .csv file', () => {
  it('is marked as UTF-8, quoted, with CRLF between rows', () => {
    expect(
      csv([
        ['主题', '涪陵'],
        ['范围', '3-8，“约”"多"\n共2行'],
      ]),
    ).toBe('\uFEFF"主题","涪陵"\r\n"范围","3-8，“约”""多""\n共2行"\r\n');
  });

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '－1', '＋1', '＠A'])(
    'makes text of what would be a formula: %j',
    (cell) => expect(read(csv([[cell]]))).toEqual([[`'${cell}`]]),
  );

  it('gives back every cell, and none that begins a formula', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const found = read(csv(given));
        expect(
          found.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''))),
        ).toEqual(given);
        expect(found.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});
