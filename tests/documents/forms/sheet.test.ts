import { describe, expect, it } from 'vitest';
import { markOf, placed } from '../../../src/documents/forms/sheet.ts';
import { example, letter } from './example.ts';

describe('the cells of a table', () => {
  it('begin past those that reach across and down', () => {
    const rows = [
      {
        cells: [
          { text: 'a', rows: 2 },
          { text: 'b', span: 2 },
        ],
      },
      { cells: [{ text: 'c' }, { text: 'd', rows: 2 }] },
      { cells: [{ text: 'e', span: 2 }] },
    ];
    const found = placed({ widths: [10, 10, 10], rows }).map(({ cell, row, column }) => [
      cell.text,
      row,
      column,
    ]);
    expect(found).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 1, 1],
      ['d', 1, 2],
      ['e', 2, 0],
    ]);
  });
});

it('every form says that it is a draft of one’s own, and whether its layout is an annex’s', () => {
  expect(markOf(example)).toBe('草稿·自行整理，非官方文件，样式以原件为准');
  expect(markOf(letter)).toBe('草稿·自行整理，不是官方表格');
});
