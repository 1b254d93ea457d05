import writeExcelFile from 'write-excel-file/browser';
import { type Cell, isTable, markOf, type Paragraph, placed, type Sheet, type Table } from './sheet.ts';

/** A character's width and a line's height of the 11-point text, in mm and points. */
const character = 3.9;
const lineHeight = 16;

/** Widths are counted in digits, of 7 pixels, with 5 around them. */
const inDigits = (mm: number): number => ((mm * 96) / 25.4 - 5) / 7;

/** A count stays a number; what a spreadsheet would write otherwise, such as 0012 or a long number, stays text. */
const valued = (text: string) =>
  String(Number(text)) === text && text.length < 10
    ? { value: Number(text), type: Number }
    : { value: text, type: String };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Places, in tenths of a mm, where a column of any of the tables ends: the columns that all of them can be written on. */
function grid(tables: readonly Table[]): number[] {
  const ends = tables.flatMap(({ widths }) =>
    widths.map((_, index) => Math.round(sum(widths.slice(0, index + 1)) * 10)),
  );
  return [...new Set(ends)].sort((one, other) => one - other);
}

const linesOf = (text: string, mm: number): number =>
  sum(text.split('\n').map((line) => Math.max(1, Math.ceil((line.length * character) / (mm - 3)))));

const border = (sides: Cell['sides']) =>
  sides
    ? Object.fromEntries(sides.map((side) => [`${side}BorderStyle`, 'thin'] as const))
    : { borderStyle: 'thin' as const };

function tableRows(table: Table, ends: readonly number[]) {
  const at = (column: number) => ends.indexOf(Math.round(sum(table.widths.slice(0, column)) * 10)) + 1;
  const cells = placed(table);
  return table.rows.map(({ height = 0 }, row) => {
    const written = new Array(ends.length).fill(null);
    const own = cells.filter((place) => place.row === row);
    const needed = own
      .filter(({ cell }) => (cell.rows ?? 1) === 1)
      .map(({ cell, column }) =>
        linesOf(cell.text, sum(table.widths.slice(column, column + (cell.span ?? 1)))),
      );
    for (const { cell, column } of own) {
      const { text, span = 1, rows = 1, head = false, align, sides } = cell;
      written[at(column)] = {
        ...valued(text),
        ...border(sides),
        ...(head && { fontWeight: 'bold' }),
        wrap: true,
        align: align ?? (head ? 'center' : 'left'),
        alignVertical: 'center',
        columnSpan: at(column + span) - at(column),
        rowSpan: rows,
        height: Math.max((height * 72) / 25.4, Math.max(1, ...needed) * lineHeight),
      };
    }
    return written;
  });
}

function paragraphRow({ text, role, align }: Paragraph, columns: number, mm: number) {
  const size = role === 'title' ? 16 : 11;
  return [
    {
      value: text,
      type: String,
      ...(role === 'title' && { fontWeight: 'bold' as const }),
      fontSize: size,
      wrap: true,
      align: align ?? (role === 'title' ? 'center' : 'left'),
      alignVertical: 'center' as const,
      columnSpan: columns,
      height: linesOf(text, mm) * size * 1.6,
    },
    ...new Array(columns - 1).fill(null),
  ];
}

/** Forms as an .xlsx file, a worksheet each, merged and as wide as on paper; the mark stands in the first row. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const written = writeExcelFile(
    sheets.map((sheet) => {
      const ends = grid(sheet.blocks.filter(isTable));
      const mm = (ends.at(-1) ?? 0) / 10;
      const mark: Paragraph = { text: markOf(sheet), role: 'note' };
      return {
        sheet: sheet.id,
        data: [mark, ...sheet.blocks].flatMap((block) =>
          isTable(block) ? tableRows(block, ends) : [paragraphRow(block, ends.length, mm)],
        ),
        columns: ends.map((end, index) => ({ width: inDigits((end - (ends[index - 1] ?? 0)) / 10) })),
        ...(sheet.orientation === 'landscape' && { orientation: 'landscape' as const }),
      };
    }),
  );
  return written.toBlob();
}
