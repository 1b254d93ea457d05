/** A table as it stands in a file, every cell as text: dates as 2018-05-14, numbers written out, nothing as ''. */
export type Table = {
  /** Name of the sheet; empty where there are no sheets. */
  name: string;
  /** From the first row of the file on, empty rows included, so that a row's place is its number in the file. */
  rows: string[][];
  /** Lines, from 1, that are in another encoding than the others, and were read in theirs. */
  mixed?: number[];
};

/** What is to be known of a table before its rows are gone through. */
export type Sheet = Omit<Table, 'rows'> & {
  /** The first rows: headings, and some rows below to see what the columns hold. */
  first: string[][];
  /** How many rows have something in them, and how many columns there are. */
  filled: number;
  width: number;
  /** The line, from 1, from which on they are more than is taken. */
  beyond?: number;
};

/** How much is taken at once. */
export type Bounds = { bytes: number; rows: number };

/** Titles and headings above the rows that are taken. */
const above = 10;

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** A table from outside. @param most rows that are taken of it */
export function sheetOf({ rows, ...table }: Table, most: number): Sheet {
  let [filled, width, beyond] = [0, 0, 0];
  rows.forEach((row, index) => {
    width = Math.max(width, row.length);
    if (!isFilled(row)) return;
    filled += 1;
    if (filled === most + above + 1) beyond = index + 1;
  });
  return { ...table, first: rows.slice(0, 60), filled, width, ...(beyond > 0 && { beyond }) };
}
