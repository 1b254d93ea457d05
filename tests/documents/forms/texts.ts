import { isTable, type Sheet } from '../../../src/documents/forms/sheet.ts';

/** The rows of a form's tables, each as the texts of the cells that begin in it. */
export const rowsOf = ({ blocks }: Sheet): string[][] =>
  blocks.filter(isTable).flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

/** What stands outside the tables. */
export const linesOf = ({ blocks }: Sheet): string =>
  blocks.map((block) => (isTable(block) ? '' : block.text)).join('\n');
