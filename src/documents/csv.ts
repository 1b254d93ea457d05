/** Spreadsheets take a cell that begins so for a formula; one that is led already is led once more, so that it reads back. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Rows of text as a .csv file that Excel and WPS open as they stand: UTF-8 with its mark, CRLF between rows, every cell
 * in quotes. A cell that would be taken for a formula is led by an apostrophe, which makes it text.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row.map((cell) => quoted(formula.test(cell) ? `'${cell}` : cell)).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell of such a file as it was before it was led by an apostrophe. */
export const unled = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
