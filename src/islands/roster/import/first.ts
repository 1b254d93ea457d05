import type { Sheet } from '../../../documents/tables/table.ts';
import { mapHeadings } from '../../../stores/import/columns.ts';
import { headingRow, headingsAt } from '../../../stores/import/heading.ts';
import { vocabulary } from '../../../stores/library.ts';
import { recogniserOf, type Shape, shapeOf } from '../../../stores/roster/import/columns.ts';
import type { Choices } from './stage.ts';

/** What the headings of a table say by themselves, where they stand in a row and each row is a person or an activity. */
export function choicesAt(sheet: Sheet, heading: number, shape: Shape): Choices {
  const columns = mapHeadings(headingsAt(sheet, heading), recogniserOf(vocabulary.value, shape));
  return { heading, columns, shape, words: {}, down: false };
}

/** What a table says by itself. */
export function firstChoices(sheet: Sheet): Choices {
  const recognise = recogniserOf(vocabulary.value, 'activities');
  const heading = headingRow(sheet.first, (cell) => recognise(cell) !== undefined);
  return choicesAt(sheet, heading, shapeOf(sheet.first[heading] ?? [], vocabulary.value));
}
