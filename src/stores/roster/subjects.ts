import type { Verdict } from '../../engine/account.ts';
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

/** The parts of requirements that have a number to reach in some year of some line: the total, 专业, 公需, others. */
export function subjectsOf(lines: Iterable<Line>): Subject[] {
  const found = new Map<string, Subject>();
  for (const { years } of lines)
    for (const { parts } of years)
      for (const part of parts)
        if (isAsked(part)) found.set(subjectKey(part), { of: part.of, unit: part.unit });
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/**
 * What is short of a subject in the years that count. 0: nothing is short; undefined: no number is asked in any of them.
 */
export function shortIn(line: Line, subject: Subject, year: number | undefined): number | undefined {
  const key = subjectKey(subject);
  const parts = yearsOf(line, year)
    .flatMap((each) => each.parts)
    .filter((part) => subjectKey(part) === key && isAsked(part));
  return parts.length === 0 ? undefined : sumOf(parts.map(({ short }) => exact(short))).valueOf();
}
