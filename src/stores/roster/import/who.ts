import { readFacts, type Typed } from '../../../engine/read-facts.ts';
import type { Fact, Vocabulary } from '../../../policy/schema/vocabulary.ts';
import { readCell } from '../../import/cells.ts';
import type { Column } from '../../import/columns.ts';
import { mangled, type Reading, sentence } from '../../import/rows.ts';
import { type RosterPerson, yearIn } from '../people.ts';
import { columnsOfPeople, factOf } from './columns.ts';
import { levelIn, trackIn } from './words.ts';

/** What a row says of a person; nothing where it says nothing. */
export type Who = Partial<Omit<RosterPerson, 'id' | 'activities' | 'draft'>>;

/** What is wrong with the cell of a column, as the end of a sentence that begins with the place and the cell. */
export type WhoTrouble = { column: string; says: string };

/** What rows about people are read with: the words of the policies for kinds of units and groups, besides. */
export type RosterReading = Reading & { units: ReadonlySet<string>; groups: ReadonlySet<string> };

/** What words that are not known stand for, by column; '' where the cell is to be left empty. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const day: Fact = { type: 'date', name: '', future: true };

/** A year out of a year, a month or a day as spreadsheets hold them; undefined where there is none. */
function yearOf(text: string): number | undefined {
  const written = String(readCell(text, day)).normalize('NFKC').trim();
  const [, year] = /^(\d{4})(?:$|年|[-./]|\d{2}$)/.exec(written) ?? [];
  const found = yearIn(year);
  return found !== undefined && found >= 1950 && found <= 2100 ? found : undefined;
}

/** Years and spans of years: 2016、2018至2020. */
function yearsIn(text: string): number[] | undefined {
  const years = text.split(/[、,，;；\s]+/).flatMap((piece): (number | undefined)[] => {
    const [from, to = from] = piece
      .split(/至|到|—|–|~|～|-/)
      .map((end) => yearOf(`${end.replace(/年度?$/, '')}`));
    if (from === undefined || to === undefined || to < from) return [undefined];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return years.every((year) => year !== undefined) ? years : undefined;
}

/** Spaces between characters are there to make names equally long. */
const plainName = (text: string): string =>
  text.trim().replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');

/** Rows at the end of a list that are nobody. */
const sums = new Set(['合计', '小计', '总计', '总数', '人数', '平均']);

/** Whether a row under this name adds up others. */
export const isSum = (name = ''): boolean => sums.has(plainName(name));

/** What a number has become that a spreadsheet took for a quantity: it keeps 15 digits. */
const cut = /^\d{15}0+$/;

const mangledSays =
  '是表格软件把长号码当成数改写的，第15位以后的数字已经丢了，应是原来的号码。请在表格软件里先把这一列设成“文本”，再从原处重新取号码填入，导入后这一项空着';

type Taken = { value?: Partial<Who>; says?: string };

/** Reads one cell of a person. */
type ReadOwn = (text: string, word: string | undefined, reading: RosterReading) => Taken;

const text =
  (key: 'department' | 'title'): ReadOwn =>
  (text) => ({ value: { [key]: text } });

const year =
  (key: 'lastTitle' | 'entry'): ReadOwn =>
  (text) => {
    const found = yearOf(text);
    return found === undefined
      ? { value: { [key]: text }, says: '不是年份，应写成2016' }
      : { value: { [key]: String(found) } };
  };

const choose = '不认识，请在上一步选它算哪一种，导入后这一项空着';

const readers: Record<string, ReadOwn> = {
  'of:name': (text) =>
    isSum(text) ? { says: '像是合计的一行，应是人的姓名' } : { value: { name: plainName(text) } },
  'of:number': (text) =>
    mangled.test(text) || cut.test(text)
      ? { says: mangledSays }
      : { value: { number: text.normalize('NFKC') } },
  'of:department': text('department'),
  'of:title': text('title'),
  'of:lastTitle': year('lastTitle'),
  'of:entry': year('entry'),
  'of:level': (text, word) => {
    const level = levelIn(word ?? text);
    return level || word === '' ? { value: { level } } : { says: choose };
  },
  'of:track': (text, word) => {
    const track = trackIn(word ?? text);
    return track ? { value: { track } } : word === '' ? {} : { says: choose };
  },
  'of:unit': (text, word, { units }) => {
    const unit = word ?? text;
    if (unit === '') return {};
    return units.size === 0 || units.has(unit) ? { value: { unit } } : { says: choose };
  },
  'of:groups': (text, _, { groups }) => {
    const pieces = text
      .split(/[；;、\n]/)
      .map((piece) => piece.trim())
      .filter(Boolean);
    const unknown = pieces.filter((piece) => groups.size > 0 && !groups.has(piece));
    return {
      value: { groups: pieces.filter((piece) => !unknown.includes(piece)) },
      ...(unknown.length > 0 && { says: `里没有认出“${unknown.join('；')}”，导入后不带上` }),
    };
  },
  'of:verified': (text) => {
    const verified = yearsIn(text);
    return verified
      ? { value: { verified } }
      : { says: '不是年份，应写成2016、2018至2020，导入后这一项空着' };
  },
};

const facts = (vocabulary: Vocabulary): Vocabulary => ({ ...vocabulary, facts: vocabulary.person });

/** Reads the cells of a row about a person, by column; what cannot be read is named. */
export function whoReader(
  reading: RosterReading,
  words: Words,
): (cells: ReadonlyMap<string, string>) => { who: Who; troubles: WhoTrouble[] } {
  const columns = new Map<string, Column>(columnsOfPeople(reading.vocabulary).map((each) => [each.id, each]));
  const vocabulary = facts(reading.vocabulary);
  return (cells) => {
    const troubles: WhoTrouble[] = [];
    const note = (column: string, says: string) => troubles.push({ column, says });
    const who: Who = {};
    const typed: Record<string, Typed[string]> = {};
    for (const [id, text] of cells) {
      const fact = columns.get(id)?.fact;
      if (fact) {
        const value = readCell(text, fact);
        if (value === undefined) note(id, '不认识，导入后这一项空着');
        else typed[factOf(id) ?? ''] = value;
        continue;
      }
      const { value, says } = readers[id]?.(text, words[id]?.[text], reading) ?? {};
      if (says) note(id, says);
      Object.assign(who, value);
    }
    if (Object.keys(typed).length === 0) return { who, troubles };
    for (const trouble of readFacts(vocabulary, typed, reading.today).troubles) {
      const [id, column] = [...columns].find(([id]) => factOf(id) === trouble.fact) ?? [];
      if (id && column) note(id, sentence(trouble, column, vocabulary));
    }
    return { who: { ...who, person: typed }, troubles };
  };
}

/** Whether a word in a column is one that the person has to explain. */
export function isUnknown(column: string, text: string, reading: RosterReading): boolean {
  if (column === 'of:level') return levelIn(text) === undefined;
  if (column === 'of:track') return trackIn(text) === undefined;
  return column === 'of:unit' && reading.units.size > 0 && !reading.units.has(text);
}
