import { isContact, isDate, isImprint, isIssuer, readAnnexLabel } from './furniture.ts';
import type { Line } from './lines.ts';
import { readMark } from './marks.ts';
import type { FindAside } from './provisions.ts';
import { isFinished } from './sentences.ts';
import { type Page, type Place, place, write } from './tree.ts';

/**
 * Reads, among the lines of a notice or annex, what closes an official document: 附件目录, 联系, 落款, 印发.
 * @param notice the place of the whole document, to which every imprint belongs
 * @param own the notice or annex the lines are of
 */
export function backMatter(lines: Line[], page: Page, notice: Place, own: Place): FindAside {
  return (index) => {
    const found = find(lines, index, own === notice);
    if (!found) return undefined;
    const kept = lines.slice(index, found.end).filter((line) => line.text);
    const where = found.name === '印发' ? notice : own;
    return { end: found.end, keep: () => addTo(page, where, found.name, kept) };
  };
}

function find(lines: Line[], index: number, isNotice: boolean): { name: string; end: number } | undefined {
  const text = lines[index]?.text ?? '';
  if (isImprint(text)) return { name: '印发', end: imprintEnd(lines, index) };
  if (isContact(text)) return { name: '联系', end: index + 1 };
  if (isNotice && readAnnexLabel(text)) return { name: '附件目录', end: listEnd(lines, index) };
  const end = signatureEnd(lines, index);
  return end > index ? { name: '落款', end } : undefined;
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
