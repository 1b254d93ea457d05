import type { Verdict } from '../../engine/account.ts';
import type { Line } from './line.ts';
import type { Level, RosterPerson } from './people.ts';
import { type Subject, shortIn, verdictOn } from './subjects.ts';

/** A person, and what they come to; no line before they are calculated. */
export type Entry = { person: RosterPerson; line: Line | undefined };

/** Who is to be seen; what is left out is not asked for. */
export type Filter = {
  /** Each must be in name, number, department or title. */
  words: string;
  verdict?: Verdict | undefined;
  /** `none`: no level is given. */
  level?: Level | 'none' | undefined;
  /** Empty: those without a department. */
  department?: string | undefined;
  /** The part of the requirement in which hours are short. */
  short?: Subject | undefined;
};

/** Nobody is left out. */
export const everybody: Filter = { words: '' };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const texts = new WeakMap<RosterPerson, string>();

/** What the search looks through; people do not change but are replaced, so it is made once for each. */
function textOf(person: RosterPerson): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const { name, number = '', department = '', title = '' } = person;
  const made = folded([name, number, department, title].join('\n'));
  texts.set(person, made);
  return made;
}

/**
 * Those who fit a filter, in the same order. Whoever is not calculated fits no verdict and no shortfall.
 * @param year the one looked at; without it the application as a whole
 */
export function filtered(entries: readonly Entry[], filter: Filter, year?: number): Entry[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  const { verdict, level, department, short } = filter;
  return entries.filter(({ person, line }) => {
    if (verdict && !(line && verdictOn(line, year) === verdict)) return false;
    if (level && (person.level ?? 'none') !== level) return false;
    if (department !== undefined && (person.department ?? '') !== department) return false;
    if (short && !(line && (shortIn(line, short, year) ?? 0) > 0)) return false;
    return words.length === 0 || words.every((word) => textOf(person).includes(word));
  });
}

/** Whether a filter leaves anybody out. */
export const isFiltering = ({ words, ...rest }: Filter): boolean =>
  words.trim() !== '' || Object.values(rest).some((wanted) => wanted !== undefined);
