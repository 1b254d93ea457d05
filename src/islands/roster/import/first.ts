import type { Table } from '../../../documents/tables/table.ts';
import { mapHeadings } from '../../../stores/import/columns.ts';
import { headingRow } from '../../../stores/import/heading.ts';
import { vocabulary } from '../../../stores/library.ts';
import { recogniserOf, type Shape, shapeOf } from '../../../stores/roster/import/columns.ts';
import { mostRows } from '../../../stores/roster/import/rows.ts';
import type { Choices } from './stage.ts';

/** What the headings of a table say by themselves, where they stand in a row and each row is a person or an activity. */
export function choicesAt({ rows }: Table, heading: number, shape: Shape): Choices {
  const row = rows[heading] ?? [];
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const headings = Array.from({ length: width }, (_, at) => row[at] ?? '');
  const columns = mapHeadings(headings, recogniserOf(vocabulary.value, shape));
  return { heading, columns, shape, words: {}, down: false };
}

/** What a table says by itself. */
export function firstChoices(table: Table): Choices {
  const recognise = recogniserOf(vocabulary.value, 'activities');
  const heading = headingRow(table.rows, (cell) => recognise(cell) !== undefined);
  return choicesAt(table, heading, shapeOf(table.rows[heading] ?? [], vocabulary.value));
}

/** Why a table is not taken, though it could be read. */
export function refusalOf({ rows }: Table): string | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
  return filled > mostRows + 10
    ? `这张表有${filled}行，一次最多导入${mostRows}行。请分成几份再导入。`
    : undefined;
}
