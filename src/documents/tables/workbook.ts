import { type Unzipped, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { size } from '../../format/size.ts';
import { Refusal } from '../../source/read/refusal.ts';
import { filledDown, mergedCells } from './merged.ts';
import type { Table } from './table.ts';

/** Most that a workbook may be when it is unpacked, in bytes: a small file can claim to be enormous. */
const mostUnpacked = 100 * 1024 * 1024;

/**
 * A number as a person would write it: 410000000000000000 instead of 4.1E+17, 0.3 instead of 0.30000000000000004.
 * A spreadsheet keeps 15 digits; the others are noughts there, and here.
 */
function numberText(value: number): string {
  if (Number.isInteger(value)) {
    const unit = 10n ** BigInt(Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1)) - 14));
    return (((BigInt(value) + unit / 2n) / unit) * unit).toString();
  }
  return String(Number(value.toPrecision(15)));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}

/** Times are kept by spreadsheets as fractions of a day, which may fall short of midnight by some milliseconds. */
const dayText = (moment: Date): string => new Date(moment.getTime() + 500).toISOString().slice(0, 10);

/** The parts that are needed here, after a look at how large they would be. */
function unpacked(bytes: Uint8Array): Unzipped {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      if (total > mostUnpacked)
        throw new Refusal(
          `表格展开后应不超过${size(mostUnpacked)}，这个文件更大。请只留要导入的行和列，或用Excel、WPS另存为.csv，再导入。`,
        );
      return /^xl\/(?:workbook\.xml|_rels\/.*|worksheets\/[^/]+\.xml)$/.test(name);
    },
  });
}

/**
 * The sheets of an .xlsx file: results instead of formulas, days instead of their numbers, merged cells in every row
 * that they cover.
 * @throws Refusal where there is no workbook in it
 */
export async function workbookTables(bytes: Uint8Array<ArrayBuffer>): Promise<Table[]> {
  try {
    const merged = mergedCells(unpacked(bytes));
    const sheets = await readWorkbook(new Blob([bytes]), { trim: false });
    return sheets.map(({ sheet, data }, index) => ({
      name: sheet,
      rows: filledDown(
        data.map((row) => row.map(cellText)),
        merged[index] ?? [],
      ),
    }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      '这个文件打不开：不是.xlsx表格，或者加了密、已损坏。请用Excel或WPS打开它，另存为.xlsx或.csv再导入。',
    );
  }
}
