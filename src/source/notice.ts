import { addTo, backMatter } from './backmatter.ts';
import { isContact, isDate, readAnnexLabel } from './furniture.ts';
import type { Line } from './lines.ts';
import { readMark } from './marks.ts';
import { readProvisions } from './provisions.ts';
import { isTitle } from './sentences.ts';
import type { Page, Place } from './tree.ts';

/** Reads the notice: 题头, 主送, 引言, its items, and what closes it. Returns whether it has an addressee. */
export function readNotice(lines: Line[], notice: Place, page: Page): boolean {
  const { from, end } = addressee(lines);
  const filled = (part: Line[]): Line[] => part.filter((line) => line.text);
  addTo(page, notice, '题头', filled(lines.slice(0, from)));
  addTo(page, notice, '主送', filled(lines.slice(from, end)));
  const rest = lines.slice(end);
  readProvisions(rest, notice, page, backMatter(rest, page, notice, notice));
  return end > from;
}

/**
 * Where the addressees stand: the first line that ends in a colon before the provisions, with the lines it goes on from.
 * Without one, both indexes are where the lines stop reading like titles.
 */
function addressee(lines: Line[]): { from: number; end: number } {
  const body = lines.findIndex((line) => readMark(line.text) || readAnnexLabel(line.text));
  const head = body < 0 ? lines : lines.slice(0, body);
  const at = head.findIndex(
    (line) => /[：:]$/.test(line.text) && !/。|(?:如下|以下|下列).{0,6}$/.test(line.text),
  );
  if (at >= 0 && !isContact(head[at]?.text ?? '')) {
    let from = at;
    while (from > 0 && !isTitle(head[from - 1]?.text ?? '')) from--;
    return { from, end: at + 1 };
  }
  const sentence = head.findIndex((line) => !isTitle(line.text) || (isDate(line.text) && body < 0));
  const from = sentence < 0 ? head.length : sentence;
  return { from, end: from };
}
