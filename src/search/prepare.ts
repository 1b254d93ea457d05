import { fold } from './fold.ts';
import { locatorKey } from './locators.ts';
import { letters } from './pinyin.ts';
import type { Entry, SearchData } from './types.ts';

/** One field of all entries as a single text; entries are divided by line feeds, parts of one entry by tabs. */
type Field = { text: string; starts: number[] };

/** A word of the lexicon as the search reads it. */
export type Known = { word: string; syllables: string[]; letters: string; term: boolean };

/** The data of the search, made ready once. */
export type Index = {
  data: SearchData;
  titles: Field;
  also: Field;
  texts: Field;
  /** The locators of each entry in one form. */
  keys: string[][];
  words: Known[];
  terms: Set<string>;
  /** What terms begin with. */
  beginnings: Set<string>;
  /** Regions by everything they are called. */
  regions: Map<string, string>;
  /** Other words for a word, and what an everyday word stands for. */
  same: Map<string, string[]>;
  everyday: Map<string, string[]>;
  /** Everything that is written anywhere, to see whether a word is. */
  all: string;
  /** How one character is spelt. */
  syllables: Map<string, string>;
  /** What words have been looked up. */
  found: Map<string, Found>;
};

/** Entries in which a word stands, each with how prominently. */
export type Found = Map<number, number>;

function field(entries: Entry[], parts: (entry: Entry) => readonly string[]): Field {
  const texts = entries.map((entry) => fold(parts(entry).join('\t')));
  const starts: number[] = [];
  let start = 1;
  for (const text of texts) {
    starts.push(start);
    start += text.length + 1;
  }
  return { text: `\n${texts.join('\n')}\n`, starts };
}

/** Makes fetched data ready to be searched. */
export function prepare(data: SearchData): Index {
  const { entries } = data;
  const titles = field(entries, ({ title }) => [title]);
  const also = field(entries, ({ also = [] }) => also);
  const texts = field(entries, ({ text }) => [text]);
  const words = data.words.map(({ word, pinyin, term }) => {
    const syllables = pinyin.split(' ').map(letters);
    return { word, syllables, letters: syllables.join(''), term };
  });
  const terms = words.filter(({ term }) => term).map(({ word }) => word);
  return {
    data,
    titles,
    also,
    texts,
    all: titles.text + also.text + texts.text,
    keys: entries.map(({ at = [] }) => at.map(locatorKey)),
    words,
    terms: new Set(terms),
    beginnings: new Set(terms.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)))),
    regions: new Map(data.regions.flatMap(({ id, also }) => also.map((name) => [fold(name), id]))),
    same: new Map(Object.entries(data.same)),
    everyday: new Map(Object.entries(data.everyday)),
    syllables: new Map(
      words.flatMap(({ word, syllables }) => [...word].map((c, at) => [c, syllables[at] ?? ''])),
    ),
    found: new Map(),
  };
}

const isDigit = (character = ''): boolean => /[\d.]/.test(character);
const isLetter = (character = ''): boolean => /[a-z]/.test(character);
const isEdge = (character = ''): boolean => !/[\p{L}\p{N}]/u.test(character);

/** Whether a figure or a foreign word is cut out of a longer one. */
const isCut = (text: string, at: number, word: string): boolean => {
  const before = text[at - 1];
  const after = text[at + word.length];
  const [first, last] = [word[0], word.at(-1)];
  return (
    (isDigit(first) && isDigit(before)) ||
    (isDigit(last) && isDigit(after)) ||
    (isLetter(first) && isLetter(before))
  );
};

/** Calls back with every entry in which the word stands, and where. */
function eachHit(
  { text, starts }: Field,
  word: string,
  hit: (entry: number, at: number, end: number) => void,
): void {
  let entry = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isCut(text, at, word)) continue;
    while ((starts[entry + 1] ?? Number.POSITIVE_INFINITY) <= at) entry++;
    hit(entry, at, (starts[entry + 1] ?? text.length) - 1);
  }
}

/** How prominently a word stands in each entry: the whole title counts most, a place deep in a long text least. */
export function lookUp(index: Index, word: string): Found {
  const known = index.found.get(word);
  if (known) return known;
  const found: Found = new Map();
  const raise = (entry: number, score: number) => {
    if (score > (found.get(entry) ?? 0)) found.set(entry, score);
  };
  const { titles, also, texts } = index;
  eachHit(titles, word, (entry, at, end) => {
    const start = titles.starts[entry] ?? 0;
    const part = isEdge(titles.text[at - 1]) && isEdge(titles.text[at + word.length]);
    raise(entry, 5 + (6 * word.length) / (end - start) + (part ? 1 : 0) + (at === start ? 0.5 : 0));
  });
  eachHit(also, word, (entry, at) => {
    const whole = /[\t\n]/.test(also.text[at - 1] ?? '') && /[\t\n]/.test(also.text[at + word.length] ?? '');
    raise(entry, whole ? 11 : 3);
  });
  const counts = new Map<number, number>();
  eachHit(texts, word, (entry, _, end) => {
    const count = (counts.get(entry) ?? 0) + 1;
    counts.set(entry, count);
    raise(entry, 3 + Math.min(count, 4) / 2 + 60 / (60 + end - (texts.starts[entry] ?? 0)));
  });
  if (index.found.size > 2000) index.found.clear();
  index.found.set(word, found);
  return found;
}

/** Whether a word stands anywhere. */
export const occurs = (index: Index, word: string): boolean =>
  index.all.includes(word) && (!/[\da-z]/.test(word) || lookUp(index, word).size > 0);
