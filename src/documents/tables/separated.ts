import Papa from 'papaparse';
import { Refusal } from '../../source/read/refusal.ts';
import { unled } from '../csv.ts';

/** Cells pasted from a spreadsheet have tabs between them; a file may have commas or semicolons instead. */
const separatorOf = (text: string): string => (/^[^"\n]*\t/m.test(text) ? '\t' : '');

/**
 * Rows of cells with commas, semicolons or tabs between them.
 * @throws Refusal where a quoted cell never ends
 */
export function separatedRows(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    delimitersToGuess: [',', ';', '\t'],
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open)
    throw new Refusal(
      `第${(open.row ?? 0) + 1}行有一个英文引号没有配对，后面的内容分不出格子。请在表格软件里打开它，另存为.xlsx再导入。`,
    );
  return data.map((row) => row.map(unled));
}
