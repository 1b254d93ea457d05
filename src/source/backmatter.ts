import { isContact, isDate, isImprint, isIssuer, readAnnexLabel } from './furniture.ts';
import type { Line } from './lines.ts';
import { readMark } from './marks.ts';
import type { Aside } from './provisions.ts';
import { isFinished } from './sentences.ts';
import { type Page, type Place, place, write } from './tree.ts';

/**
 * Reads, among the lines of a notice or annex, what closes an official document: 附件目录, 联系, 落款, 印发.
 * @param notice the place of the whole document, to which every imprint belongs
 * @param own the notice or annex the lines are of
 */
export function backMatter(lines: Line[], page: Page, notice: Place, own: Place): Aside {
  const keep = (where: Place, name: string, from: number, end: number): number => {
    const kept = lines.slice(from, end).filter((line) => line.text);
    addTo(page, where, name, kept);
    return end;
  };
  return (index) => {
    const text = lines[index]?.text ?? '';
    if (isImprint(text)) return keep(notice, '印发', index, imprintEnd(lines, index));
    if (own === notice && readAnnexLabel(text)) {
      const end = listEnd(lines, index);
      if (end > index) return keep(own, '附件目录', index, end);
    }
    if (isContact(text)) return keep(own, '联系', index, index + 1);
    const end = signatureEnd(lines, index);
    return end > index ? keep(own, '落款', index, end) : index;
  };
}

/** Adds lines to a part that has one clause, however often it occurs: later lines go on with it. */
export function addTo(page: Page, where: Place, name: string, lines: Line[]): void {
  const text = lines.map((line) => line.text).join('\n');
  const known = where.children.find((child) => child.kind === 'part' && child.segment === name);
  const [paragraph] = known?.paragraphs ?? [];
  if (paragraph) paragraph.text += `\n${text}`;
  else if (lines[0]) write(page, place(where, 'part', name), text, lines[0].number);
}

/** A copy list that is not finished goes on over the next lines. */
function imprintEnd(lines: Line[], from: number): number {
  let end = from + 1;
  while (/[，、,]$/.test(lines[end - 1]?.text ?? '') && lines[end]?.text) end++;
  return end;
}

/** The end of the list of annexes: labels and numbered titles, and titles broken over two lines. */
function listEnd(lines: Line[], from: number): number {
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (!text) continue;
    const entry = readAnnexLabel(text) ?? readMark(text);
    const broken = i === end && !isFinished(lines[i - 1]?.text ?? '') && signatureEnd(lines, i) === i;
    if (!entry && !(broken && i > from && !isContact(text) && !isImprint(text))) break;
    end = i + 1;
  }
  return end;
}

/** The end of issuers and date, or the same index where none stand. */
function signatureEnd(lines: Line[], from: number): number {
  for (let i = from, seen = 0; i < lines.length && seen < 5; i++) {
    const text = lines[i]?.text ?? '';
    if (!text) continue;
    if (isDate(text)) return i + 1;
    if (!isIssuer(text)) return from;
    seen++;
  }
  return from;
}
