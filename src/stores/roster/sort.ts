import type { Verdict } from '../../engine/account.ts';
import type { Entry } from './filter.ts';
import type { Level } from './people.ts';
import { type Subject, shortIn, verdictOn } from './subjects.ts';

/** By what the list is sorted; `listed`: as the people were added. */
export type Column = 'listed' | 'name' | 'department' | 'level' | 'verdict' | 'papers' | Subject;

export type Order = { by: Column; down: boolean };

/** Whether the order is by what somebody comes to, and not by what is known of them anyway. */
export const isByLine = ({ by }: Order): boolean =>
  typeof by === 'object' || by === 'verdict' || by === 'papers';

const words = new Intl.Collator('zh-CN', { numeric: true });

const levels: readonly Level[] = ['junior', 'intermediate', 'associate', 'senior'];
/** What needs looking at first. */
const verdicts: readonly Verdict[] = ['not-met', 'undecided', 'met', 'exempt'];

type Value = string | number | undefined;

const placeIn = <T>(all: readonly T[], value: T | undefined): Value =>
  value === undefined ? undefined : all.indexOf(value);

function worth(column: Exclude<Column, 'listed'>, { person, line }: Entry, year?: number): Value {
  switch (column) {
    case 'name':
      return person.name || undefined;
    case 'department':
      return person.department || undefined;
    case 'level':
      return placeIn(levels, person.level);
    case 'verdict':
      return placeIn(verdicts, line && verdictOn(line, year));
    case 'papers':
      return line?.papersMissing;
    default:
      return line && shortIn(line, column, year);
  }
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'string' && typeof b === 'string' ? words.compare(a, b) : Number(a) - Number(b);

/**
 * The list in an order; what has no value stands last, whichever way it goes. Equal ones stay as they were.
 * @param year the one looked at; without it the application as a whole
 */
export function sorted(entries: readonly Entry[], { by, down }: Order, year?: number): Entry[] {
  if (by === 'listed') return down ? [...entries].reverse() : [...entries];
  const valued = entries.map((entry) => ({ entry, value: worth(by, entry, year) }));
  const known = valued.filter(
    (each): each is { entry: Entry; value: string | number } => each.value !== undefined,
  );
  const others = valued.filter(({ value }) => value === undefined);
  known.sort((a, b) => (down ? compare(b.value, a.value) : compare(a.value, b.value)));
  return [...known, ...others].map(({ entry }) => entry);
}
