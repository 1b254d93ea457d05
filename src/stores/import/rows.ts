import { readFacts, type Trouble, type Typed } from '../../engine/read-facts.ts';
import { troubleText } from '../../format/trouble.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { newId } from '../id.ts';
import { flagOf, readCell } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import { kindReader } from './kinds.ts';

/** Most rows that are taken at once. */
export const mostRows = 2_000;

/** More unknown words in a column than these mean that it is another one. */
export const mostWords = 20;

/** A table with what its columns mean and how its kinds are to be taken. */
export type Mapped = {
  /** The whole table. */
  rows: readonly (readonly string[])[];
  /** The place of the headings, from 0; -1 where there are none. */
  heading: number;
  /** For each column of the file a column of ours, or undefined where it is not taken. */
  columns: readonly (string | undefined)[];
  /** The kind of rows that name none. */
  kind?: string | undefined;
  /** Kinds chosen for words that are not known. */
  kindWords: Readonly<Record<string, string>>;
};

/** What rows are read with. */
export type Reading = { vocabulary: Vocabulary; today: string; papers: ReadonlySet<string> };

/**
 * What is wrong with a cell: which row of the file, which column, what is in it, and what to write instead. The column is
 * named as the file names it; `at` is its place there from 0, -1 where the file has no such column.
 */
export type RowTrouble = { line: number; at: number; column: string; text: string; says: string };

/** A row as the record that it would be. */
export type ImportRow = {
  /** Its number in the file, from 1. */
  line: number;
  /** Its kind is '' where no kind is known; such a row cannot be taken. */
  activity: DraftActivity;
  troubles: RowTrouble[];
};

/** A row of a file with its number there, from 1. */
export type Line = { line: number; row: readonly string[] };

/** The rows below the headings that have something in a column that is taken, with their numbers in the file. */
export function filledRows({ rows, heading, columns }: Pick<Mapped, 'rows' | 'heading' | 'columns'>): Line[] {
  return rows
    .map((row, index) => ({ line: index + 1, row }))
    .slice(heading + 1)
    .filter(({ row }) => columns.some((id, at) => id !== undefined && (row[at] ?? '').trim() !== ''));
}

/** The words in the column of kinds that name no kind, in their order, each once. */
export function unknownKinds(mapped: Mapped, vocabulary: Vocabulary): string[] {
  const at = mapped.columns.indexOf('kind');
  if (at < 0) return [];
  const kindOf = kindReader(vocabulary);
  const words = filledRows(mapped).map(({ row }) => (row[at] ?? '').trim());
  return [...new Set(words)].filter((word) => word !== '' && !kindOf(word));
}

/** Whether some row names no kind. */
export function lacksKind(mapped: Mapped): boolean {
  const at = mapped.columns.indexOf('kind');
  return filledRows(mapped).some(({ row }) => (row[at] ?? '').trim() === '');
}

const listed = (options: Record<string, string>): string => Object.values(options).join('、');

/** What is wrong with a cell that was typed into the form as it is. */
export function sentence(trouble: Trouble, { fact }: Column, vocabulary: Vocabulary): string {
  if (trouble.kind === 'not-a-number') return '不是数字，应写成3或7.5';
  if (trouble.kind === 'no-such-day') return '不是日期，应写成2018-05-14';
  if (trouble.kind === 'not-a-choice' && fact?.type === 'choice')
    return `不在可选的写法里，应写其中一个：${listed(fact.options)}`;
  return `有误：${troubleText(trouble, vocabulary).replace(/。$/, '')}`;
}

/** A long number as a spreadsheet writes it when it takes it for a quantity. */
export const mangled = /^\d(?:\.\d+)?E\+?\d+$/i;

/** Papers are separated by semicolons; where a list has 、 between them, its parts have to be papers that are known. */
const papersOf = (text: string, known: ReadonlySet<string>): string[] =>
  text
    .split(/[；;\n]/)
    .flatMap((piece) => (known.has(piece.trim()) ? [piece] : piece.split('、')))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Cells of a row by column. */
type Cells = ReadonlyMap<string, string>;

/** Names what is wrong with the cell of a column. */
export type Note = (line: number, id: string, text: string, says: string) => RowTrouble;

/** Names cells by the columns of a file, or where it has no such column by ours. */
export function noter(
  { rows, heading, columns }: Pick<Mapped, 'rows' | 'heading' | 'columns'>,
  ours: readonly Column[],
): Note {
  const headings = rows[heading] ?? [];
  const names = new Map(ours.map(({ id, name }) => [id, name]));
  return (line, id, text, says) => {
    const at = columns.indexOf(id);
    return { line, at, column: headings[at]?.trim() || (names.get(id) ?? id), text, says };
  };
}

function readRow(
  cells: Cells,
  line: number,
  named: ReadonlyMap<string, Column>,
  kindOf: (text: string) => string | undefined,
  { vocabulary, today, papers }: Reading,
  { note: noteAt, id }: { note: Note; id: string },
): ImportRow {
  const troubles: RowTrouble[] = [];
  const note = (id: string, says: string) => troubles.push(noteAt(line, id, cells.get(id) ?? '', says));
  const cell = (id: string) => cells.get(id) ?? '';

  const kind = kindOf(cell('kind')) ?? '';
  if (!kind)
    note('kind', cell('kind') ? '不是这里的类型，请在上一步选它算哪一类' : '没有填，请在上一步选一个类型');
  if (mangled.test(cell('title'))) note('title', '被表格软件改写过，应写原来的文字');

  const typed: Record<string, Typed[string]> = {};
  for (const [id, text] of cells) {
    const { fact } = named.get(id) ?? {};
    if (!fact) continue;
    const value = readCell(text, fact);
    if (value !== undefined) typed[id] = value;
    else
      note(
        id,
        fact.type === 'flag'
          ? '应写是或否，导入后这一项空着'
          : '应写成36学时合格；40学时未合格，导入后这一项空着',
      );
  }
  for (const trouble of readFacts(vocabulary, typed, today).troubles)
    note(trouble.fact, sentence(trouble, named.get(trouble.fact) ?? { id: '', name: '' }, vocabulary));

  const pieces = papersOf(cell('held'), papers);
  const held = pieces.filter((paper) => papers.has(paper));
  const unknown = pieces.filter((paper) => !papers.has(paper));
  if (unknown.length > 0) note('held', `里没有认出“${unknown.join('；')}”，导入后不带上`);
  const registered = cell('registered') ? flagOf(cell('registered')) : false;
  if (registered === undefined) note('registered', '应写是或否，导入后算没有登记');

  const activity: DraftActivity = {
    id,
    kind,
    title: cell('title'),
    typed,
    ...(held.length > 0 && { held }),
    ...(registered && { registered: true as const }),
    ...(cell('same') && { same: cell('same') }),
  };
  return { line, activity, troubles };
}

/** Words for the same thing hold within one file only: each becomes the id of the first record that has it. */
export function ownWords<T extends { activity: DraftActivity }>(rows: readonly T[]): T[] {
  const words = new Map<string, string>();
  return rows.map((row) => {
    const { same, id } = row.activity;
    if (same === undefined) return row;
    const word = words.get(same) ?? id;
    words.set(same, word);
    return { ...row, activity: { ...row.activity, same: word } };
  });
}

/** Reads rows of a table one by one, as the records that they would become; words for the same thing stay as written. */
export function rowReader(mapped: Mapped, reading: Reading): (line: Line) => ImportRow {
  const columns = columnsOf(reading.vocabulary);
  const named = new Map(columns.map((column) => [column.id, column]));
  const note = noter(mapped, columns);
  // One word for the table and the line make an id; a word of chance for each of many lines would take long.
  const word = newId();
  const known = kindReader(reading.vocabulary);
  const kindOf = (text: string) => (text === '' ? mapped.kind : (known(text) ?? mapped.kindWords[text]));
  return ({ line, row }) => {
    const cells = mapped.columns.flatMap((id, at): [string, string][] => {
      const text = (row[at] ?? '').trim();
      return id !== undefined && text !== '' ? [[id, text]] : [];
    });
    return readRow(new Map(cells), line, named, kindOf, reading, { note, id: `${word}-${line}` });
  };
}

/** The records that a table would become, row by row. Nothing is guessed: what cannot be read is named. */
export const readRows = (mapped: Mapped, reading: Reading): ImportRow[] =>
  ownWords(filledRows(mapped).map(rowReader(mapped, reading)));

/** What makes two records the same: kind, title and facts; what cannot be read counts as it is written. */
export function keyOf({ kind, title, typed }: DraftActivity, { vocabulary, today }: Reading): string {
  const { facts, troubles } = readFacts(vocabulary, typed, today);
  const unread = troubles.map(({ fact }) => [fact, typed[fact]]);
  return JSON.stringify([kind, title.trim(), [...Object.entries(facts), ...unread].sort()]);
}

/** The rows whose record is in the draft already, by their numbers in the file. */
export function alreadyThere(
  rows: readonly ImportRow[],
  activities: readonly DraftActivity[],
  reading: Reading,
): Set<number> {
  if (activities.length === 0) return new Set();
  const there = new Set(activities.map((activity) => keyOf(activity, reading)));
  return new Set(rows.filter(({ activity }) => there.has(keyOf(activity, reading))).map(({ line }) => line));
}

/** Facts that are given for kinds that do not ask for them: how many rows, by the name of the column. */
export function unasked(
  rows: readonly ImportRow[],
  vocabulary: Vocabulary,
): [column: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { activity } of rows) {
    const kind = vocabulary.kinds.find(({ id }) => id === activity.kind);
    if (!kind) continue;
    for (const fact of Object.keys(activity.typed))
      if (!kind.facts.includes(fact) && !fact.startsWith('certified'))
        counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  const names = new Map(columnsOf(vocabulary).map(({ id, name }) => [id, name]));
  return [...counts].map(([fact, count]) => [names.get(fact) ?? fact, count]);
}
