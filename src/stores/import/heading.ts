/** Titles and notes above a table take no more rows than these. */
export const mostAbove = 10;

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/**
 * The place of the row with the headings, counted from 0: the one of the first rows in which most headings are known;
 * where none is, the first row with several cells, else the first with any.
 */
export function headingRow(
  rows: readonly (readonly string[])[],
  isKnown: (heading: string) => boolean,
): number {
  const first = rows.slice(0, mostAbove);
  const known = first.map((row) => new Set(row.filter((cell) => isKnown(cell))).size);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  const several = first.findIndex((row) => filled(row) > 1);
  return several >= 0
    ? several
    : Math.max(
        0,
        first.findIndex((row) => filled(row) > 0),
      );
}

/** The headings in a row, one for each column; empty where none stands. */
export const headingsAt = (
  { first, width }: { first: readonly (readonly string[])[]; width: number },
  heading: number,
): string[] => Array.from({ length: width }, (_, at) => first[heading]?.[at] ?? '');
