import { strToU8, zipSync } from 'fflate';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of a Word file; in a list when a level is given. */
export const paragraph = (text: string, level?: { list: number; depth: number }): string =>
  `<w:p>${level ? `<w:pPr><w:numPr><w:ilvl w:val="${level.depth}"/><w:numId w:val="${level.list}"/></w:numPr></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export const table = (rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file of the parts given, as bytes. */
export const docx = (body: string, others: Record<string, string> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)])),
  });

/** A text as Word would keep it: each line a paragraph, lines with tabs the rows of a table. */
export const asWord = (text: string): Uint8Array =>
  docx(
    text
      .split('\n')
      .map((line) => (/\S\t/.test(line) ? table([line.split('\t')]) : paragraph(line)))
      .join(''),
  );
