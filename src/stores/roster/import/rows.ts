import { breath } from '../../breath.ts';
import type { DraftActivity } from '../../drafts/draft.ts';
import { columnsOf } from '../../import/columns.ts';
import { kindReader } from '../../import/kinds.ts';
import {
  filledRows,
  type ImportRow,
  type Line,
  ownWords,
  type RowTrouble,
  rowReader,
} from '../../import/rows.ts';
import type { RosterPerson } from '../people.ts';
import { partsOf } from '../read.ts';
import { columnsOfRoster, own, type Shape } from './columns.ts';
import { identify } from './identify.ts';
import { isUnknown, type RosterReading, type Who, type Words, whoReader } from './who.ts';

/** Most rows that are read at once: those of as many people as a roster may have, for ten years. */
export const mostRows = 50_000;

/** A table of a unit with what its columns and unknown words mean. */
export type RosterMapped = {
  /** The whole table. */
  rows: readonly (readonly string[])[];
  /** The place of the headings, from 0; -1 where there are none. */
  heading: number;
  /** For each column of the file a column of ours, or undefined where it is not taken. */
  columns: readonly (string | undefined)[];
  shape: Shape;
  /** The kind of activities that name none. */
  kind?: string | undefined;
  words: Words;
  /** Whether a row without a name is about the person of the row above: so merged cells come out of some files. */
  down: boolean;
};

/** What is wrong with a cell; `at` is its column in the file from 0, -1 where the file has no such column. */
export type PlacedTrouble = RowTrouble & { at: number };

/** A row as it is understood. */
export type RosterRow = {
  /** Its number in the file, from 1. */
  line: number;
  who: Who;
  /** undefined where the row says nothing of any. */
  activity: DraftActivity | undefined;
  troubles: PlacedTrouble[];
  /** The same for the same person; undefined where it cannot be told who it is, so that the row cannot be taken. */
  person: string | undefined;
};

const named = ['of:name', 'of:number'];

/** Reads a row's cells; `above` are those of the row before. */
function cellsOf({ columns, down }: RosterMapped, { row }: Line, above: ReadonlyMap<string, string>) {
  const cells = new Map<string, string>();
  columns.forEach((id, at) => {
    const text = (row[at] ?? '').trim();
    if (id !== undefined && text !== '') cells.set(id, text);
  });
  if (down && !named.some((id) => cells.has(id)))
    for (const id of named) {
      const text = above.get(id);
      if (text !== undefined) cells.set(id, text);
    }
  return cells;
}

/**
 * The rows of a table with who each is about, read part by part so that the page goes on answering.
 * @param people those in the roster already
 * @param tell is told how many rows are read
 * @throws the signal's reason when it was stopped
 */
export async function readRosterRows(
  mapped: RosterMapped,
  reading: RosterReading,
  people: readonly RosterPerson[],
  { tell, signal }: { tell?: (done: number, of: number) => void; signal?: AbortSignal } = {},
): Promise<RosterRow[]> {
  const ofActivities = columnsOf(reading.vocabulary);
  const ids = new Map([
    ...Object.entries(own).map(([id, name]) => [name, id] as const),
    ...ofActivities.map(({ id, name }) => [name, id] as const),
  ]);
  const names = new Map(columnsOfRoster(reading.vocabulary, 'activities').map(({ id, name }) => [id, name]));
  const isOfActivity = new Set(ofActivities.map(({ id }) => id));
  const readWho = whoReader(reading, mapped.words);
  const { columns, kind, words } = mapped;
  const readActivity = rowReader({ columns, kind, kindWords: words.kind ?? {} }, reading);
  const headings = mapped.rows[mapped.heading] ?? [];
  const place = (line: number, id: string, name: string, text: string, says: string): PlacedTrouble => {
    const at = mapped.columns.indexOf(id);
    return { line, at, column: headings[at]?.trim() || name, text, says };
  };

  const lines = filledRows(mapped);
  const rows: RosterRow[] = [];
  let above: ReadonlyMap<string, string> = new Map();
  for (const part of partsOf(lines, 250)) {
    for (const each of part) {
      const cells = cellsOf(mapped, each, above);
      above = cells;
      const { who, troubles } = readWho(cells);
      for (const [id, text] of cells)
        if (text.includes('\uFFFD'))
          troubles.push({ column: id, says: '有认不出的字，这一格的编码与整份文件不同，应重新输入' });
      const has = mapped.shape === 'activities' && [...cells.keys()].some((id) => isOfActivity.has(id));
      const read: ImportRow | undefined = has ? readActivity(each) : undefined;
      rows.push({
        line: each.line,
        who,
        activity: read?.activity,
        troubles: [
          ...troubles.map(({ column, says }) =>
            place(each.line, column, names.get(column) ?? column, cells.get(column) ?? '', says),
          ),
          ...(read?.troubles ?? []).map(({ column, text, says }) =>
            place(each.line, ids.get(column) ?? '', column, text, says),
          ),
        ],
        person: undefined,
      });
    }
    tell?.(rows.length, lines.length);
    await breath();
    signal?.throwIfAborted();
  }
  linkSame(rows);
  identify(rows, people, mapped.shape, (row, id, says) => {
    const name = own[id as keyof typeof own];
    const key = id === 'of:name' ? 'name' : 'number';
    row.troubles.push(place(row.line, id, name, row.who[key] ?? '', says));
  });
  return rows;
}

/** Words for the same thing hold within one file: each becomes the id of the first record that has it. */
function linkSame(rows: RosterRow[]): void {
  const linked = ownWords(rows.flatMap(({ line, activity }) => (activity ? [{ line, activity }] : [])));
  const byLine = new Map(linked.map(({ line, activity }) => [line, activity]));
  for (const row of rows) row.activity = byLine.get(row.line);
}

/** The words that the person has to explain, by column, each once and in their order. */
export function unknownWords(mapped: RosterMapped, reading: RosterReading): Record<string, string[]> {
  const kindOf = kindReader(reading.vocabulary);
  const asked = mapped.shape === 'activities' ? ['kind'] : [];
  const found: Record<string, string[]> = {};
  for (const id of [...asked, 'of:level', 'of:track', 'of:unit']) {
    const at = mapped.columns.indexOf(id);
    if (at < 0) continue;
    const words = new Set(filledRows(mapped).map(({ row }) => (row[at] ?? '').trim()));
    words.delete('');
    const unknown = [...words].filter((word) =>
      id === 'kind' ? !kindOf(word) : isUnknown(id, word, reading),
    );
    if (unknown.length > 0) found[id] = unknown;
  }
  return found;
}

/** Whether some rows name nobody, though the one above does. */
export function hasGaps(mapped: RosterMapped): boolean {
  const at = named.map((id) => mapped.columns.indexOf(id)).filter((place) => place >= 0);
  if (at.length === 0) return false;
  return filledRows(mapped).some(
    ({ row }, index) => index > 0 && at.every((place) => (row[place] ?? '').trim() === ''),
  );
}

/** Whether some activity names no kind. */
export function lacksKind(mapped: RosterMapped): boolean {
  const at = mapped.columns.indexOf('kind');
  return mapped.shape === 'activities' && filledRows(mapped).some(({ row }) => (row[at] ?? '').trim() === '');
}
