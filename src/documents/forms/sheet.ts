export type Align = 'left' | 'center' | 'right';
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A line outside the tables; a line break begins a new one. */
export type Paragraph = {
  text: string;
  /** `annex`: the mark 附件 above the title. */
  role?: 'annex' | 'title' | 'note';
  align?: Align;
};

/** Empty text is left for a person or an office to fill in; a line break begins a new line. */
export type Cell = {
  text: string;
  /** Columns and rows it takes, 1 where nothing is said. */
  span?: number;
  rows?: number;
  /** Names what stands beside or below it. */
  head?: boolean;
  /** Heads are centred, all else begins at the left. */
  align?: Align;
  /** Sides with a line: all, where nothing is said. */
  sides?: readonly Side[];
};

export type Row = {
  /** Cells that begin in this row; one that reaches down from above is not repeated. */
  cells: readonly Cell[];
  /** At least so high, in mm. */
  height?: number;
  /** Stands again at the top of each page: the first rows of a table only. */
  head?: boolean;
};

/** Widths of the columns in mm. */
export type Table = { widths: readonly number[]; rows: readonly Row[] };

/** A form on paper, as data: what `docx`, `xlsx` and the print view draw. A4. */
export type Sheet = {
  /** Names the files. */
  id: string;
  title: string;
  /** Whether it follows the layout of an annex; a list of our own does not. */
  official: boolean;
  orientation: 'portrait' | 'landscape';
  /** Set as an official letter, with the measures of GB/T 9704. */
  letter?: boolean;
  blocks: readonly (Paragraph | Table)[];
};

/** Said on every page of a form. */
export const markOf = ({ official }: Sheet): string =>
  official ? '草稿·自行整理，非官方文件，样式以原件为准' : '草稿·自行整理，不是官方表格';

export const isTable = (block: Paragraph | Table): block is Table => 'rows' in block;

/** Margins in mm: GB/T 9704 for a letter (text of 156 × 225 mm); else 170 mm of width, or 257 mm when turned. */
export const marginsOf = ({ letter }: Sheet) =>
  letter ? { top: 37, right: 26, bottom: 35, left: 28 } : { top: 22, right: 20, bottom: 18, left: 20 };

/** A cell with the row and the column, from 0, in which it begins. */
export type Placed = { cell: Cell; row: number; column: number };

/** Where the cells of a table begin, past those that reach down from above. */
export function placed({ widths, rows }: Table): Placed[] {
  const free = widths.map(() => 0);
  return rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const begins = column;
      column += cell.span ?? 1;
      free.fill(row + (cell.rows ?? 1), begins, column);
      return { cell, row, column: begins };
    });
  });
}
