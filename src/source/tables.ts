import type { Line } from './lines.ts';
import { squeeze } from './lines.ts';
import { readMark } from './marks.ts';
import { isFinished, join } from './sentences.ts';

/** A line that can only be a row: cells between tabs or bars, or a row of empty cells. */
export function isRow(line: Line): boolean {
  const mark = readMark(line.text);
  const body = mark ? line.raw.trimStart().slice(mark.written.trimEnd().length).trimStart() : line.raw;
  return /\S *\t\s*\S|\S *\t *\t|^\s*\t\s*$|^\s*\|.*\|\s*$/.test(body);
}

/** A line that begins a cell of a table that was flattened to one cell a line. */
export function isCell(line: Line): boolean {
  return /^ *\t/.test(line.raw) && line.text.length <= 60;
}

/** As many cells without sentences one after another are a table, even where no line is certainly a row. */
const CELLS_OF_A_TABLE = 3;

/** A line with columns or blanks to fill in, as forms have them. */
export function isFormLine(line: Line): boolean {
  return /\S[ \u3000]{4,}\S|_{4,}/.test(line.raw);
}

/**
 * The end (exclusive) of the table that begins at a line, or the same index when none does:
 * rows, cells and empty lines among which at least one is certainly a row, or three are cells without a sentence.
 */
export function tableEnd(lines: Line[], from: number): number {
  let end = from;
  let certain = false;
  let cells = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isRow(line)) certain = true;
    if (isCell(line) && !isFinished(line.text)) cells++;
    if (isRow(line) || isCell(line)) end = i + 1;
    else if (line.raw.trim() !== '') break;
  }
  return certain || cells >= CELLS_OF_A_TABLE ? end : from;
}

/**
 * The text of a table: rows on lines of their own, filled cells between bars. An empty line ends a row of a flattened
 * table; a line without a tab goes on with the cell above it.
 */
export function tableText(lines: Line[]): string {
  const rows: string[][] = [];
  let row: string[] | undefined;
  for (const line of lines) {
    if (line.raw === '') row = undefined;
    else if (isRow(line) && !/^\s*$/.test(line.raw) && !/^ *\t[^\t]*$/.test(line.raw)) {
      rows.push(line.raw.split(/[\t|]/));
      row = undefined;
    } else if (isCell(line) && row) row.push(line.text);
    else if (isCell(line)) {
      row = [line.text];
      rows.push(row);
    } else if (row?.at(-1) && line.text) row.push(continued(row.pop() as string, line.text));
    else if (line.text) rows.push(line.raw.split(/[ \u3000]{6,}/));
  }
  const filled = rows.map((cells) => cells.map(squeeze).filter((cell) => !/^[-:\s]*$/.test(cell)));
  return filled
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.join(' | '))
    .join('\n');
}

/** The next line of a cell: a sentence after a sentence, or the rest of a broken word. */
function continued(cell: string, next: string): string {
  return isFinished(cell) ? `${cell} ${next}` : join(cell, next);
}

/** Whether the body of an annex is a form to fill in: no numbered items, and tabs, columns or blanks in it. */
export function isForm(lines: Line[]): boolean {
  const columns = lines.filter(isFormLine).length;
  const table = lines.some((_, index) => tableEnd(lines, index) > index);
  const provisions = lines.some(
    (line) => readMark(line.text) && !isRow(line) && !isCell(line) && isFinished(line.text),
  );
  return !provisions && (table || columns > 1);
}
