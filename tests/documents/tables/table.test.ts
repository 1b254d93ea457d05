import { expect, it } from 'vitest';
import { sheetOf } from '../../../src/documents/tables/table.ts';

it('a sheet tells how many rows are filled in, how wide it is, and from which line on it is too long', () => {
  const rows = [['名册'], [], ...Array.from({ length: 14 }, (_, index) => ['甲', `${index}`, ''])];
  expect(sheetOf({ name: '', rows }, 5)).toEqual({
    ...{ name: '', first: rows, filled: 15, width: 3 },
    // Ten rows may be titles and headings: the 16th that is filled in would be the first too many.
  });
  expect(sheetOf({ name: '', rows, mixed: [3] }, 4)).toMatchObject({ mixed: [3], beyond: 16 });
});
