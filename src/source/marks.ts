/** Kinds of numbering marks, from the highest to the lowest rank. */
const KINDS = [
  'chapter',
  'article',
  'han',
  'hanInBrackets',
  'arabic',
  'arabicInBrackets',
  'circled',
] as const;
export type MarkKind = (typeof KINDS)[number];

/** A numbering mark at the beginning of a line. */
export interface Mark {
  kind: MarkKind;
  /** Its number: 三 and 3 are 3. */
  value: number;
  /** As a locator segment: 三, (三), 3, (3), 第三条, ③. */
  segment: string;
  /** As written, with its punctuation. */
  written: string;
}

const DIGITS = '[0-9０-９]';
const HAN = '[〇零一二三四五六七八九十百]';

/** A digit after 「1.」 is the rest of a number, unless it begins a year. */
const NOT_DECIMAL = `(?!${DIGITS}{1,3}(?!${DIGITS}))`;
/** 「第三条规定的…」 speaks of an article and does not begin one. */
const NOT_REFERENCE = '(?![、，,和的之]|规定|所称|所列|所述|至?第)';

const PATTERNS: [MarkKind, RegExp][] = [
  ['chapter', new RegExp(`^第\\s*(${HAN}{1,4}|${DIGITS}{1,2})\\s*[编章节]${NOT_REFERENCE}\\s*`)],
  ['article', new RegExp(`^第\\s*(${HAN}{1,5}|${DIGITS}{1,3})\\s*条${NOT_REFERENCE}\\s*`)],
  ['han', new RegExp(`^(${HAN}{1,4})\\s*[、．.]\\s*`)],
  ['hanInBrackets', new RegExp(`^[（(]\\s*(${HAN}{1,4})\\s*[）)]\\s*[、．.]?\\s*`)],
  ['arabic', new RegExp(`^(${DIGITS}{1,3})\\s*[、．.]${NOT_DECIMAL}\\s*`)],
  ['arabicInBrackets', new RegExp(`^[（(]?\\s*(${DIGITS}{1,2})\\s*[）)]\\s*[、．.]?\\s*`)],
  ['circled', /^([①-⑳])\s*/],
];

/** The mark a line begins with, or undefined. */
export function readMark(text: string): Mark | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    if (found?.[1])
      return { kind, value: numberOf(found[1]), segment: segmentOf(kind, found), written: found[0] };
  }
  return undefined;
}

/** All marks a line begins with: 「4、（1）…」 begins item 4 and its first child. */
export function readMarks(text: string): Mark[] {
  const first = readMark(text);
  if (!first || first.kind === 'chapter') return first ? [first] : [];
  const marks = [first];
  for (let rest = text.slice(first.written.length); ; ) {
    const next = readMark(rest);
    const last = marks.at(-1);
    if (!next || !last || next.value !== 1 || !outranks(last.kind, next.kind)) return marks;
    marks.push(next);
    rest = rest.slice(next.written.length);
  }
}

/** Whether marks of the first kind stand above marks of the second: 一、 above （一） above 1. above （1） above ①. */
export function outranks(above: MarkKind, below: MarkKind): boolean {
  return KINDS.indexOf(above) < KINDS.indexOf(below);
}

function segmentOf(kind: MarkKind, found: RegExpExecArray): string {
  const number = kind === 'circled' ? `${found[1]}` : `${found[1]}`.normalize('NFKC');
  if (kind === 'article') return `第${number}条`;
  return kind === 'hanInBrackets' || kind === 'arabicInBrackets' ? `(${number})` : number;
}

const FIGURES = '零一二三四五六七八九';

/** The value of 3, ３, ③, 三, 十三, 二十三, 一百零三 or 二〇. */
function numberOf(written: string): number {
  const plain = written.normalize('NFKC').replace(/〇/g, '零');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!/[十百]/.test(plain)) return Number([...plain].map((c) => FIGURES.indexOf(c)).join(''));
  let total = 0;
  let figure = 0;
  for (const c of plain) {
    if (c === '百' || c === '十') {
      total += (figure || 1) * (c === '百' ? 100 : 10);
      figure = 0;
    } else figure = FIGURES.indexOf(c);
  }
  return total + figure;
}
