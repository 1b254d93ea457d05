import writeExcelFile from 'write-excel-file/browser';

/** A sheet of text: the first row is its head. */
export interface Sheet {
  /** At most 31 characters, without []:*?/\. */
  name: string;
  rows: readonly (readonly string[])[];
  /** Widths of the columns, in characters. */
  widths: readonly number[];
  /** Columns that stay in sight, from the left. */
  fixed?: number;
}

const head = { fontWeight: 'bold', backgroundColor: '#e9e6dc' } as const;

/** An .xlsx file in which every cell is text, so that 3-8 becomes no date and 0012 no number. Heads stay in sight. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const written = writeExcelFile(
    sheets.map(({ name, rows, widths, fixed = 0 }) => ({
      sheet: name,
      data: rows.map((row, index) =>
        row.map((value) => ({
          value,
          type: String,
          wrap: true,
          alignVertical: 'top' as const,
          ...(index === 0 && head),
        })),
      ),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      ...(fixed > 0 && { stickyColumnsCount: fixed }),
      orientation: 'landscape' as const,
    })),
  );
  return written.toBlob();
}
