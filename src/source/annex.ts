import { backMatter } from './backmatter.ts';
import { isImprint, readNote } from './furniture.ts';
import type { Line } from './lines.ts';
import { readMark } from './marks.ts';
import type { AnnexLines } from './parts.ts';
import { readProvisions } from './provisions.ts';
import { isTitle } from './sentences.ts';
import { isCell, isForm, isFormLine, isRow, tableText } from './tables.ts';
import { type Page, type Place, place, write } from './tree.ts';

/**
 * Reads an annex: 题头 (its mark is the label, even where there is no title), then a form as one 表 with its notes,
 * or provisions like those of the notice.
 * @param annex its place, nothing in it yet
 * @param notice the place of the whole document
 */
export function readAnnex(
  { label, first, lines }: AnnexLines,
  annex: Place,
  notice: Place,
  page: Page,
): void {
  const noteAt = lines.findIndex((line) => isClosing(line));
  const body = noteAt < 0 ? lines : lines.slice(0, noteAt);
  const form = isForm(body);
  const titles = titleEnd(lines, form);

  const title = [label.rest, ...lines.slice(0, titles).map(({ text }) => text)].filter(Boolean).join('\n');
  write(page, place(annex, 'part', '题头'), title, first.number, label.written.trim());
  if (form) {
    const text = tableText(body.slice(titles));
    const start = body.slice(titles).find((line) => line.text) ?? first;
    if (text) write(page, place(annex, 'part', '表'), text, start.number);
  }
  const rest = lines.slice(form ? body.length : titles);
  readProvisions(rest, annex, page, backMatter(rest, page, notice, annex));
}

/** A line after which a form is over: a note that is not a cell, or the imprint of the document. */
function isClosing(line: Line): boolean {
  return (readNote(line.text) !== undefined && !isCell(line) && !isRow(line)) || isImprint(line.text);
}

/** Where the title lines of an annex end. */
function titleEnd(lines: Line[], form: boolean): number {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.raw.trim() && !line.raw.includes('\t')) continue;
    const other = readMark(line.text) || isRow(line) || isCell(line) || isClosing(line);
    if (other || (form && isFormLine(line)) || !isTitle(line.text)) break;
    end = index + 1;
  }
  return end;
}
