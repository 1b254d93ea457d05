import { tokens } from './markup.ts';

const unread = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'svg',
  'select',
  'iframe',
  'object',
]);
const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
  ],
  ...['fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html'],
  ...['li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'ul'],
]);

/** White space in HTML is one space; the wide space of Chinese paragraphs is not white space. */
const flat = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** Web pages are laid out in tables too: a cell with more lines than this holds paragraphs. */
const mostLines = 6;

const linesOf = (cell: string): string[] => cell.split('\n').filter((line) => line.trim());

/** A row as one line with tabs between its cells, or as the lines of its cells where the table only lays out the page. */
function rowText(cells: string[]): string {
  if (cells.length === 1 || cells.some((cell) => linesOf(cell).length > mostLines || cell.includes('\t')))
    return cells.flatMap(linesOf).join('\n');
  return cells
    .map((cell) =>
      linesOf(cell)
        .map((line) => line.trim())
        .join(' '),
    )
    .join('\t');
}

/** Writes blocks and rows on lines of their own, while a page is read in order. */
class Lines {
  #out = '';
  /** Of each open table, the cells of its row so far. */
  readonly #tables: string[][] = [];

  write(text: string): void {
    const row = this.#tables.at(-1);
    const before = row ? (row.at(-1) ?? '') : this.#out;
    const added = before === '' || before.endsWith('\n') ? flat(text).replace(/^ /, '') : flat(text);
    if (!row) this.#out += added;
    else if (row.length > 0) row[row.length - 1] = before + added;
  }

  break(): void {
    const row = this.#tables.at(-1);
    if (!row) this.#out += '\n';
    else if (row.length > 0) row[row.length - 1] += '\n';
  }

  openTable(): void {
    this.break();
    this.#tables.push([]);
  }

  openCell(): void {
    this.#tables.at(-1)?.push('');
  }

  endRow(): void {
    const row = this.#tables.at(-1);
    if (!row || row.length === 0) return;
    const text = rowText(row.splice(0));
    const above = this.#tables.at(-2);
    if (!above) this.#out += `${text}\n`;
    else if (above.length > 0) above[above.length - 1] += `${text}\n`;
  }

  endTable(): void {
    this.endRow();
    this.#tables.pop();
  }

  end(): string {
    while (this.#tables.length > 0) this.endTable();
    return this.#out;
  }
}

function move(lines: Lines, name: string, opens: boolean): void {
  if (name === 'table') {
    if (opens) lines.openTable();
    else lines.endTable();
  } else if (name === 'tr') lines.endRow();
  else if (name === 'td' || name === 'th') {
    if (opens) lines.openCell();
  } else if (blocks.has(name)) lines.break();
}

/** What a reader sees of a web page, as lines: blocks on lines of their own, rows of tables with tabs between the cells. */
export function htmlText(html: string): string {
  const lines = new Lines();
  let hidden: string | undefined;
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      if (!hidden) lines.write(token.text);
      continue;
    }
    const name = token.name.toLowerCase();
    const opens = token.kind === 'open';
    if (hidden) {
      if (!opens && name === hidden) hidden = undefined;
    } else if (opens && unread.has(name)) {
      if (!token.empty) hidden = name;
    } else move(lines, name, opens);
  }
  return lines
    .end()
    .split('\n')
    .map((line) => line.replace(/ +$/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '');
}
