import { readTables } from '../../../documents/tables/read.ts';
import { type Bounds, type Sheet, sheetOf, type Table } from '../../../documents/tables/table.ts';
import type { Candidate } from '../../../stores/roster/import/candidates.ts';
import { type Choice, look, type Preview } from '../../../stores/roster/import/look.ts';
import { type Unsure, unsureOf } from '../../../stores/roster/import/rows.ts';
import { worthTaking } from '../../../stores/roster/import/take.ts';
import type { RosterReading } from '../../../stores/roster/import/who.ts';
import type { RosterPerson } from '../../../stores/roster/people.ts';
import { portionsOf } from '../../../stores/roster/read.ts';
import type { Choices } from './stage.ts';

/** What a file holds, or a sentence why it cannot be read. */
export type Opened = { refused: string } | { sheets: Sheet[] };

/** A table by its place in the file, and what the person chose about it. */
type OfTable = { table: number; choices: Choices; reading: RosterReading };

/** What is asked, and the answer in the end. */
export type Asked = {
  /** Keeps the tables of a file or of pasted cells. */
  open: { of: { content: Uint8Array<ArrayBuffer> | string; bounds: Bounds }; answer: Opened };
  unsure: { of: OfTable; answer: Unsure };
  /** Tells who is in the roster, portion by portion; the first clears what was told before. */
  people: { of: { people: RosterPerson[]; isFirst: boolean }; answer: undefined };
  look: { of: OfTable; answer: Preview };
  /** Says whom to take, portion by portion. */
  take: { of: Choice; answer: undefined };
};

/** What is heard before the answer: how many rows are read, or some people to take. */
export type Said = { done: number; of: number } | { people: RosterPerson[] };

/** A question under a number, or the number of one that is given up. */
export type Told =
  | { [Name in keyof Asked]: { number: number; name: Name; of: Asked[Name]['of'] } }[keyof Asked]
  | { stop: number };

export type Answer = { number: number } & ({ said: Said } | { answer: unknown } | { failed: string });

/** How often the page is told how far it is, in ms. */
const pause = 250;

let tables: Table[] = [];
let people: RosterPerson[] = [];
let candidates: Record<Choice, Candidate[]> = { good: [], usable: [] };
const stoppers = new Map<number, AbortController>();

const rowsOf = (table: number): string[][] => tables[table]?.rows ?? [];

type Answers = {
  [Name in keyof Asked]: (
    of: Asked[Name]['of'],
    say: (said: Said) => void,
    signal: AbortSignal,
  ) => Asked[Name]['answer'] | Promise<Asked[Name]['answer']>;
};

const answers: Answers = {
  async open({ content, bounds }) {
    const read = await readTables(content, bounds.bytes);
    if ('refused' in read) return read;
    tables = read.tables;
    return { sheets: tables.map((table) => sheetOf(table, bounds.rows)) };
  },
  unsure: ({ table, choices, reading }) => unsureOf({ ...choices, rows: rowsOf(table) }, reading),
  people({ people: some, isFirst }) {
    people = isFirst ? some : [...people, ...some];
    return undefined;
  },
  async look({ table, choices, reading }, say, signal) {
    let told = 0;
    const tell = (done: number, of: number) => {
      if (performance.now() - told < pause) return;
      told = performance.now();
      say({ done, of });
    };
    const found = await look({ ...choices, rows: rowsOf(table) }, reading, people, { tell, signal });
    candidates = found.candidates;
    return found.preview;
  },
  take(choice, say) {
    const taken = worthTaking(candidates[choice]).map(({ person }) => person);
    for (const some of portionsOf(taken)) say({ people: some });
    return undefined;
  },
};

async function answer(told: Exclude<Told, { stop: number }>): Promise<void> {
  const { number, name, of } = told;
  const send = (answer: Answer) => postMessage(answer);
  const stopper = new AbortController();
  stoppers.set(number, stopper);
  try {
    const find = answers[name] as (of: unknown, say: (said: Said) => void, signal: AbortSignal) => unknown;
    send({ number, answer: await find(of, (said) => send({ number, said }), stopper.signal) });
  } catch (error) {
    if (!stopper.signal.aborted) send({ number, failed: String(error) });
  } finally {
    stoppers.delete(number);
  }
}

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('stop' in data) stoppers.get(data.stop)?.abort();
  else void answer(data);
});
