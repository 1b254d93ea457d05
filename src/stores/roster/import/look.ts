import type { RowTrouble } from '../../import/rows.ts';
import { mostPeople, type RosterPerson } from '../people.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type RosterMapped, type RosterRow, readRosterRows } from './rows.ts';
import { type Taken, takenOf } from './take.ts';
import type { RosterReading } from './who.ts';

/** Somebody as they are listed before they are taken. */
export type Listed = Pick<RosterPerson, 'id' | 'name' | 'number' | 'department' | 'level'> &
  Pick<Candidate, 'fate' | 'added' | 'known'>;

/** What some of the rows would bring. */
export type Gain = Taken & {
  people: number;
  /** The row from which on people find no room in the roster; undefined where all do. */
  beyond?: number | undefined;
};

/** What a table would bring into the roster: by the rows without mistakes, or by all of which is known who they are about. */
export type Preview = {
  rows: number;
  good: number;
  usable: number;
  /** What is wrong, the first of it, and how much more there is. */
  troubles: RowTrouble[];
  more: number;
  /** Those of whom some rows are good and some are not. */
  partial: string[];
  gains: Record<Choice, Gain>;
  /** Whom the good rows are about; never more than a roster may have. */
  people: Listed[];
};

/** Which rows are taken. */
export type Choice = 'good' | 'usable';

/** More is not listed at once: it would be too much to send, and to read. */
const mostTroubles = 2_000;

/** Somebody without what is not shown of them. */
export const listed = ({ person, fate, added, known }: Candidate): Listed => {
  const { id, name, number, department, level } = person;
  return { id, name, number, department, level, fate, added, known };
};

function gainOf(candidates: readonly Candidate[], room: number): Gain {
  const fresh = candidates.filter(({ fate }) => fate === 'new');
  return { ...takenOf(candidates), people: candidates.length, beyond: fresh[room]?.line };
}

const isGood = ({ troubles }: RosterRow): boolean => troubles.length === 0;

/** Reads a table whole: what it would bring, and the people to take. */
export async function look(
  mapped: RosterMapped,
  reading: RosterReading,
  people: readonly RosterPerson[],
  options: { tell: (done: number, of: number) => void; signal: AbortSignal },
): Promise<{ preview: Preview; candidates: Record<Choice, Candidate[]> }> {
  const rows = await readRosterRows(mapped, reading, people, options);
  const clean = rows.filter(isGood);
  const usable = await candidatesOf(rows, people, reading);
  const good = clean.length === rows.length ? usable : await candidatesOf(clean, people, reading);
  const bad = rows.filter((row) => !isGood(row));
  const troubles = bad.flatMap((row) => row.troubles);
  const taken = new Map(clean.map(({ person, who }) => [person, who.name ?? who.number]));
  const partial = bad.flatMap(({ person }) => (person !== undefined ? (taken.get(person) ?? []) : []));
  const room = mostPeople - people.length;
  return {
    preview: {
      rows: rows.length,
      good: clean.length,
      usable: rows.filter(({ person }) => person !== undefined).length,
      troubles: troubles.slice(0, mostTroubles),
      more: Math.max(0, troubles.length - mostTroubles),
      partial: [...new Set(partial)],
      gains: { good: gainOf(good, room), usable: gainOf(usable, room) },
      people: good.slice(0, mostPeople).map(listed),
    },
    candidates: { good, usable },
  };
}
