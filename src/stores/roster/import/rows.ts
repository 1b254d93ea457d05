import { breather } from '../../breath.ts';
import type { DraftActivity } from '../../drafts/draft.ts';
import { columnsOf } from '../../import/columns.ts';
import { kindReader } from '../../import/kinds.ts';
import {
  filledRows,
  type ImportRow,
  type Line,
  mostWords,
  noter,
  ownWords,
  type RowTrouble,
  rowReader,
} from '../../import/rows.ts';
import type { RosterPerson } from '../people.ts';
import { columnsOfRoster, type Shape } from './columns.ts';
import { identify } from './identify.ts';
import { isSum, isUnknown, type RosterReading, type Who, type Words, whoReader } from './who.ts';

/** Most rows that are read at once: those of as many people as a roster may have, for ten years with 20 in each. */
export const mostRows = 400_000;

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

/** A row as it is understood. */
export type RosterRow = {
  /** Its number in the file, from 1. */
  line: number;
  who: Who;
  /** undefined where the row says nothing of any. */
  activity: DraftActivity | undefined;
  troubles: RowTrouble[];
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

/** Cells of one person in the same words are read once; rows that say the same of them share what is read. */
function sharing(read: ReturnType<typeof whoReader>, isOfPerson: (id: string) => boolean): typeof read {
  const known = new Map<string, ReturnType<typeof read>>();
  return (cells) => {
    let words = '';
    for (const [id, text] of cells) if (isOfPerson(id)) words += `${id}\n${text}\n`;
    const found = known.get(words) ?? read(cells);
    known.set(words, found);
    return found;
  };
}

/**
 * The rows of a table with who each is about, which can be stopped meanwhile.
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
  const isOfActivity = new Set(columnsOf(reading.vocabulary).map(({ id }) => id));
  const readWho = sharing(whoReader(reading, mapped.words), (id) => !isOfActivity.has(id));
  const readActivity = rowReader({ ...mapped, kindWords: mapped.words.kind ?? {} }, reading);
  const note = noter(mapped, columnsOfRoster(reading.vocabulary, 'activities'));

  const lines = filledRows(mapped);
  const rows: RosterRow[] = [];
  const breathe = breather(100);
  let above: ReadonlyMap<string, string> = new Map();
  for (const each of lines) {
    const { line } = each;
    const cells = cellsOf(mapped, each, above);
    above = cells;
    const { who, troubles } = readWho(cells);
    const has =
      mapped.shape === 'activities' &&
      !isSum(cells.get('of:name')) &&
      [...cells.keys()].some((id) => isOfActivity.has(id));
    const read: ImportRow | undefined = has ? readActivity(each) : undefined;
    const garbled = [...cells].filter(([, text]) => text.includes('\uFFFD'));
    rows.push({
      line,
      who,
      activity: read?.activity,
      troubles: [
        ...troubles.map(({ column, says }) => note(line, column, cells.get(column) ?? '', says)),
        ...garbled.map(([id, text]) =>
          note(line, id, text, '有认不出的字，这一格的编码与整份文件不同，应重新输入'),
        ),
        ...(read?.troubles ?? []),
      ],
      person: undefined,
    });
    const breath = breathe();
    if (!breath) continue;
    tell?.(rows.length, lines.length);
    await breath;
    signal?.throwIfAborted();
  }
  linkSame(rows);
  identify(rows, people, mapped.shape, (row, id, says) => {
    const key = id === 'of:name' ? 'name' : 'number';
    row.troubles.push(note(row.line, id, row.who[key] ?? '', says));
  });
  return rows;
}

/** Words for the same thing hold within one file: each becomes the id of the first record that has it. */
function linkSame(rows: RosterRow[]): void {
  const linked = ownWords(rows.flatMap(({ line, activity }) => (activity ? [{ line, activity }] : [])));
  const byLine = new Map(linked.map(({ line, activity }) => [line, activity]));
  for (const row of rows) row.activity = byLine.get(row.line);
}

/** What the person has to say about a table before it can be read. */
export type Unsure = {
  /** Words that are not known, by column: the first of them, each once and in their order, and how many there are. */
  words: Record<string, { first: string[]; count: number }>;
  /** Whether some activity names no kind. */
  lacksKind: boolean;
  /** Whether some rows name nobody, though the one above does. */
  hasGaps: boolean;
};

/** What the person has to say about a table. */
export function unsureOf(mapped: RosterMapped, reading: RosterReading): Unsure {
  const { columns, shape } = mapped;
  const lines = filledRows(mapped);
  const isOfActivities = shape === 'activities';
  const kindOf = kindReader(reading.vocabulary);
  const words: Unsure['words'] = {};
  for (const id of [...(isOfActivities ? ['kind'] : []), 'of:level', 'of:track', 'of:unit']) {
    const at = columns.indexOf(id);
    if (at < 0) continue;
    const found = new Set(lines.map(({ row }) => (row[at] ?? '').trim()));
    found.delete('');
    const unknown = [...found].filter((word) =>
      id === 'kind' ? !kindOf(word) : isUnknown(id, word, reading),
    );
    if (unknown.length > 0) words[id] = { first: unknown.slice(0, mostWords), count: unknown.length };
  }
  const isEmpty = ({ row }: Line, at: number) => (row[at] ?? '').trim() === '';
  const names = named.map((id) => columns.indexOf(id)).filter((at) => at >= 0);
  return {
    words,
    lacksKind: isOfActivities && lines.some((line) => isEmpty(line, columns.indexOf('kind'))),
    hasGaps:
      isOfActivities &&
      names.length > 0 &&
      lines.some((line, index) => index > 0 && names.every((at) => isEmpty(line, at))),
  };
}
