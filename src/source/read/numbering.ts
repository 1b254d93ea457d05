import { attribute, tokens } from './markup.ts';

/** One level of an automatic list: where it starts, how its numbers look, and what stands around them (%1 is the number). */
type Level = { start: number; format: string; text: string };

/** The lists of a Word file: the levels by list and depth. */
export type Lists = Map<string, Map<number, Level>>;

const figures = '〇一二三四五六七八九';

/** 一 to 九十九, as Chinese lists count. */
function han(number: number): string {
  if (number < 10) return figures[number] ?? '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? figures[tens] : ''}十${ones > 0 ? figures[ones] : ''}`;
}

const inHan = (number: number): string | undefined => (number < 100 ? han(number) : undefined);
const letter = (number: number): string | undefined =>
  number <= 26 ? String.fromCharCode(96 + number) : undefined;
const roman = (number: number): string | undefined =>
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][number - 1];

/** How numbers are written; undefined where that is not known here. */
const formats: Record<string, (number: number) => string | undefined> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalEnclosedCircle: (number) => (number <= 20 ? String.fromCharCode(0x245f + number) : undefined),
  decimalEnclosedCircleChinese: (number) => (number <= 20 ? String.fromCharCode(0x245f + number) : undefined),
  decimalEnclosedParen: (number) => `（${number}）`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  chineseCounting: inHan,
  chineseCountingThousand: inHan,
  ideographDigital: inHan,
  japaneseCounting: inHan,
  taiwaneseCounting: inHan,
  taiwaneseCountingThousand: inHan,
  lowerLetter: letter,
  upperLetter: (number) => letter(number)?.toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number)?.toUpperCase(),
  bullet: () => '',
  none: () => '',
};

/** Reads word/numbering.xml. */
export function readLists(xml: string): Lists {
  const kinds = new Map<string, Map<number, Level>>();
  const lists: Lists = new Map();
  let kind: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list = '';
  for (const token of tokens(xml)) {
    if (token.kind === 'close') {
      if (token.name === 'w:abstractNum') kind = undefined;
      if (token.name === 'w:lvl' || token.name === 'w:lvlOverride') level = undefined;
    }
    if (token.kind !== 'open') continue;
    const value = attribute(token.attributes, 'w:val') ?? '';
    const levels: Map<number, Level> | undefined = kind ?? lists.get(list);
    if (token.name === 'w:abstractNum') {
      kind = new Map();
      kinds.set(attribute(token.attributes, 'w:abstractNumId') ?? '', kind);
    } else if (token.name === 'w:num') {
      list = attribute(token.attributes, 'w:numId') ?? '';
    } else if (token.name === 'w:abstractNumId') {
      const copied = [...(kinds.get(value) ?? [])].map(([depth, each]) => [depth, { ...each }] as const);
      lists.set(list, new Map(copied));
    } else if (token.name === 'w:lvlOverride') {
      level = levels?.get(Number(attribute(token.attributes, 'w:ilvl')));
    } else if (level && token.name === 'w:startOverride') level.start = Number(value);
    else if (token.name === 'w:lvl') {
      level = { start: 1, format: 'decimal', text: '' };
      levels?.set(Number(attribute(token.attributes, 'w:ilvl')), level);
    } else if (level && token.name === 'w:start') level.start = Number(value);
    else if (level && token.name === 'w:numFmt') level.format = value;
    else if (level && token.name === 'w:lvlText') level.text = value;
  }
  return lists;
}

/** Counts the items of a document's lists, in its order. */
export class Numbering {
  readonly #lists: Lists;
  readonly #counts = new Map<string, number[]>();
  /** How many items got no number because the way of counting is not known here. */
  unknown = 0;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** What Word writes before the next item of a list: 「一、」, 「（1）」, nothing before a bullet. */
  next(list: string, depth: number): string {
    const levels = this.#lists.get(list);
    const level = levels?.get(depth);
    if (!levels || !level) return '';
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    let isKnown = true;
    const written = level.text.replace(/%(\d)/g, (_, place) => {
      const at = Number(place) - 1;
      const number = counts[at] ?? levels.get(at)?.start ?? 1;
      const figure = formats[levels.get(at)?.format ?? '']?.(number);
      isKnown &&= figure !== undefined;
      return figure ?? '';
    });
    if (!isKnown) this.unknown += 1;
    return isKnown ? written : '';
  }
}
