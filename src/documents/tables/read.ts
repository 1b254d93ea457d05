import { size } from '../../format/size.ts';
import { decoded } from '../../source/read/decode.ts';
import { Refusal } from '../../source/read/refusal.ts';
import { mixedText } from './mixed.ts';
import { separatedRows } from './separated.ts';
import type { Table } from './table.ts';

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

const isFilled = ({ rows }: Table): boolean => rows.some((row) => row.some((cell) => cell.trim() !== ''));

async function tablesIn(bytes: Uint8Array<ArrayBuffer>, largest: number): Promise<Table[]> {
  if (bytes.length > largest)
    throw new Refusal(
      `文件应不超过${size(largest)}，实际是${size(bytes.length)}。请只留要导入的行和列，或分成几份，再导入。`,
    );
  if (begins(bytes, 0x50, 0x4b)) return (await import('./workbook.ts')).workbookTables(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Refusal(
      '这是旧版.xls或.et文件，或者加了密的表格，这里读不了。请用Excel或WPS打开它，另存为.xlsx再导入。',
    );
  const mixed = mixedText(bytes);
  const text = mixed?.text ?? decoded(bytes);
  if (text === undefined || /^%PDF|^\{\\rtf|^\s*<(?:!doctype|html|\?xml)/i.test(text))
    throw new Refusal(
      '这个文件不是表格。能导入的是.xlsx和.csv，也可以在表格软件里选中单元格，复制后粘贴到这里。',
    );
  return [{ name: '', rows: separatedRows(text), ...(mixed && { mixed: mixed.lines }) }];
}

/** What a file holds, or a sentence why it cannot be read. */
export type Read = { tables: Table[] } | { refused: string };

async function readAs(read: () => Promise<Table[]>, nothing: string): Promise<Read> {
  try {
    const tables = (await read()).filter(isFilled);
    return tables.length > 0 ? { tables } : { refused: nothing };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

/**
 * The tables that have something in them: of an .xlsx or .csv file, known by what is in it rather than by its name, or of
 * cells that were copied in a spreadsheet.
 * @param largest file that is read, in bytes
 */
export const readTables = (content: Uint8Array<ArrayBuffer> | string, largest: number): Promise<Read> =>
  typeof content === 'string'
    ? readAs(
        async () => [{ name: '', rows: separatedRows(content) }],
        '还没有粘贴内容。请在表格软件里选中单元格，连同列名一起复制，再粘贴到这里。',
      )
    : readAs(() => tablesIn(content, largest), '这个文件里没有内容。请检查是不是选错了文件。');
