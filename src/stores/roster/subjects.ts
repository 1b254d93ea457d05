import type { Verdict } from '../../engine/account.ts';
import { once } from '../../engine/once.ts';
import { exact, sumOf } from '../../engine/quantity.ts';
import type { Line, LineYear, Part, Short } from './line.ts';

/** A part of a requirement in a unit, such as 专业 in hours: a column of the list. */
export type Subject = Pick<Short, 'of' | 'unit'>;

/** The name of a subject's column. */
export const subjectKey = ({ of, unit }: Subject): string => `${of} ${unit}`;

/** The years that count for a line: the one looked at, else those that the application certainly asks for. */
const yearsOf = ({ years }: Line, year: number | undefined): LineYear[] =>
  years.filter((each) => (year === undefined ? each.asked : each.year === year));

/** The verdict on the year looked at, else that on the application. A year that is not worked out is undecided. */
export const verdictOn = (line: Line, year: number | undefined): Verdict =>
  year === undefined ? line.verdict : (yearsOf(line, year)[0]?.verdict ?? 'undecided');

const isAsked = ({ due }: Part): boolean => typeof due === 'number' && due > 0;

const order: readonly Subject['of'][] = ['total', 'professional', 'public'];
const rank = ({ of }: Subject): number => (order.includes(of) ? order.indexOf(of) : order.length);

/** The subjects of one line by their keys; a line does not change but is replaced. */
const subjectsIn = once(({ years }: Line): ReadonlyMap<string, Subject> => {
  const found = new Map<string, Subject>();
  for (const { parts } of years)
    for (const part of parts)
      if (isAsked(part)) found.set(subjectKey(part), { of: part.of, unit: part.unit });
  return found;
});

/** The parts of requirements that have a number to reach in some year of some line: the total, 专业, 公需, others. */
export function subjectsOf(lines: Iterable<Line>): Subject[] {
  const found = new Map<string, Subject>();
  for (const line of lines)
    for (const [key, subject] of subjectsIn(line)) if (!found.has(key)) found.set(key, subject);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** What was found to be short in a line, by year and subject. */
const shortsOf = once((_: Line) => new Map<string, number | undefined>());

/**
 * What is short of a subject in the years that count. 0: nothing is short; undefined: no number is asked in any of them.
 */
export function shortIn(line: Line, subject: Subject, year: number | undefined): number | undefined {
  const shorts = shortsOf(line);
  const name = `${year ?? ''} ${subjectKey(subject)}`;
  if (shorts.has(name)) return shorts.get(name);
  const parts = yearsOf(line, year)
    .flatMap((each) => each.parts)
    .filter((part) => part.of === subject.of && part.unit === subject.unit && isAsked(part));
  const short = parts.length === 0 ? undefined : sumOf(parts.map((part) => exact(part.short))).valueOf();
  shorts.set(name, short);
  return short;
}
