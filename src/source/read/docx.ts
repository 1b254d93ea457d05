import { strFromU8, unzipSync } from 'fflate';
import { attribute, tokens } from './markup.ts';
import { Numbering, readLists } from './numbering.ts';
import { Refusal } from './refusal.ts';

/** Unpacked, a part of a Word file may be this large, in bytes. */
const largest = 40_000_000;

const parts = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'];

function unpack(bytes: Uint8Array): Record<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (parts.includes(name) && originalSize > largest)
          throw new Refusal('这个文件解开后太大，不像一份通知。请只留下文件正文，另存为.docx再打开。');
        return parts.includes(name);
      },
    });
    return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('这个.docx文件不完整或已损坏，解不开。请重新下载，或用WPS打开后另存为.docx。');
  }
}

/** The list that paragraphs of a style belong to, by the style's id. */
function listsOfStyles(xml: string): Map<string, { list: string; depth: number }> {
  const styles = new Map<string, { list: string; depth: number }>();
  let style = '';
  let depth = 0;
  for (const token of tokens(xml)) {
    if (token.kind !== 'open') continue;
    const value = attribute(token.attributes, 'w:val') ?? '';
    if (token.name === 'w:style') [style, depth] = [attribute(token.attributes, 'w:styleId') ?? '', 0];
    else if (token.name === 'w:ilvl') depth = Number(value);
    else if (token.name === 'w:numId' && value !== '0') styles.set(style, { list: value, depth });
  }
  return styles;
}

/** What is in a paragraph but is not its text: earlier versions, and text boxes written twice for older programs. */
const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

/** What a Word file says, and how many automatic numbers could not be worked out. */
type DocxText = { text: string; unknownNumbers: number };

type Paragraph = { text: string; style?: string | undefined; list?: string | undefined; depth?: number };

/** Writes paragraphs and tables as lines, while the parts of a document are read in order. */
class Lines {
  text = '';
  /** The paragraphs that are open: a text box stands within another paragraph. */
  readonly #paragraphs: Paragraph[] = [];
  /** Of each open table, the cells of its row so far. */
  readonly #tables: string[][] = [];
  readonly #numbering: Numbering;
  readonly #styles: ReturnType<typeof listsOfStyles>;

  constructor(numbering: Numbering, styles: ReturnType<typeof listsOfStyles>) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  open(name: string, value: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (name === 'w:p') this.#paragraphs.push({ text: '' });
    else if (name === 'w:tbl') this.#tables.push([]);
    else if (name === 'w:tr') this.#tables.at(-1)?.splice(0);
    else if (name === 'w:tc') this.#tables.at(-1)?.push('');
    else if (!paragraph) return;
    else if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.list = value;
    else if (name === 'w:ilvl') paragraph.depth = Number(value);
    else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.text += '-';
  }

  write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  close(name: string): void {
    if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tr') this.#endRow();
    else if (name === 'w:tbl') this.#tables.pop();
  }

  #endParagraph(): void {
    const { text = '', style = '', list, depth } = this.#paragraphs.pop() ?? {};
    const styled = this.#styles.get(style);
    const belongs = list ?? styled?.list ?? '0';
    const isItem = belongs !== '0' && text.trim() !== '';
    const mark = isItem ? this.#numbering.next(belongs, depth ?? styled?.depth ?? 0) : '';
    const written = mark ? mark + text.trimStart() : text;
    const row = this.#tables.at(-1);
    if (row)
      row[row.length - 1] = [row.at(-1), written.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ');
    else this.text += `${written}\n`;
  }

  /** A row of a table is a line; one of a table within a cell goes on with that cell. */
  #endRow(): void {
    const row = this.#tables.at(-1) ?? [];
    const above = this.#tables.at(-2);
    if (above) above[above.length - 1] = [above.at(-1), ...row].filter(Boolean).join(' ');
    else this.text += `${row.join('\t')}\n`;
  }
}

/** The text of a .docx as lines: paragraphs with their automatic numbers, rows of tables with tabs between the cells. */
export function docxText(bytes: Uint8Array): DocxText {
  const files = unpack(bytes);
  const document = files['word/document.xml'];
  if (document === undefined)
    throw new Refusal('这是一个压缩包，不是Word文件。请解压后打开里面的.docx、.html或.txt。');
  const numbering = new Numbering(readLists(files['word/numbering.xml'] ?? ''));
  const lines = new Lines(numbering, listsOfStyles(files['word/styles.xml'] ?? ''));
  let hidden: string | undefined;
  let isText = false;
  let tabStops = false;
  for (const token of tokens(document)) {
    if (token.kind === 'text') {
      if (isText && !hidden) lines.write(token.text);
      continue;
    }
    const { kind, name } = token;
    if (kind === 'open') {
      if (unread.has(name) && !token.empty) hidden ??= name;
      isText = name === 'w:t' && !token.empty;
      if (name === 'w:tabs') tabStops = true;
      if (hidden) continue;
      if (name === 'w:tab' && !tabStops) lines.write(' ');
      lines.open(name, attribute(token.attributes, 'w:val'));
    }
    if (kind === 'close' || token.empty) {
      if (!hidden) lines.close(name);
      if (hidden === name) hidden = undefined;
      if (name === 'w:tabs') tabStops = false;
      isText = false;
    }
  }
  return { text: lines.text, unknownNumbers: numbering.unknown };
}
