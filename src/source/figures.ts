import { letters } from './fingerprint.ts';

/** A figure or a title in a text: where it stands, and the form in which two texts can be compared. */
type Named = { from: number; to: number; as: string };

const value: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 二〇一一 is 2011, 三十五 is 35, 一百 is 100. */
function numberOf(written: string): string {
  if (!/[十百千]/.test(written)) return [...written].map((figure) => value[figure]).join('');
  let total = 0;
  let figure = 0;
  for (const each of written) {
    const place = places[each];
    if (place === undefined) figure = value[each] ?? 0;
    else {
      total += (figure || 1) * place;
      figure = 0;
    }
  }
  return String(total + figure);
}

const HAN = '[〇零一二两三四五六七八九十百千]';
/** What a number in characters counts; without that, 一 and 十 are parts of words. */
const UNIT = '(?=个?(?:学时|学分|小时|课时|年|月|日|天|周|次|分之|篇|名|倍|万|千字))';
const NUMBER = new RegExp(
  `[0-9０-９]+(?:[.．][0-9０-９]+)?\\s*[%％]?|[ⅠⅡⅢⅣ]|${HAN}+${UNIT}|(?<=分之)${HAN}+`,
  'g',
);
const TITLE = /《[^《》]*》/g;

const comparable = (written: string): string =>
  written.match(HAN) ? numberOf(written) : written.normalize('NFKC').replace(/\s/g, '');

const found = (text: string, pattern: RegExp, as: (written: string) => string): Named[] =>
  [...text.matchAll(pattern)].map(({ index, 0: written }) => {
    const trimmed = written.trimEnd();
    return { from: index, to: index + trimmed.length, as: as(trimmed) };
  });

/** The figures of a text in Arabic numerals, each once. */
export const figuresIn = (text: string): Set<string> =>
  new Set(found(text, NUMBER, comparable).map(({ as }) => as));

/** A stretch of a text, marked where the other text has no such figure or title. */
export type Mark = { text: string; alone: boolean };

/** A text in stretches: its figures, and its titles in 《》, that the other text lacks are marked. */
export function aloneIn(text: string, other: string): Mark[] {
  const figures = figuresIn(other);
  const words = letters(other);
  const alone = [
    ...found(text, TITLE, letters).filter(({ as }) => !words.includes(as)),
    ...found(text, NUMBER, comparable).filter(({ as }) => !figures.has(as)),
  ].sort((a, b) => a.from - b.from);
  const marks: Mark[] = [];
  let from = 0;
  for (const each of alone) {
    if (each.from < from) continue;
    marks.push({ text: text.slice(from, each.from), alone: false });
    marks.push({ text: text.slice(each.from, each.to), alone: true });
    from = each.to;
  }
  marks.push({ text: text.slice(from), alone: false });
  return marks.filter(({ text }) => text);
}
