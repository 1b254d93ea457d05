import type { Period } from '../policy/schema/requirement.ts';
import { dayOf, daysLater } from './calendar.ts';
import { once, onceNamed } from './once.ts';
import type { Person } from './types.ts';

/** First and last day, both included. */
export type Span = { from: string; to: string };

const known = onceNamed<Span>();

/** A span; the same object for the same days, so that what was worked out for it is found again. */
const span = (from: string, to: string): Span => known(`${from}/${to}`, () => ({ from, to }));

export const nameOf = ({ from, to }: Span): string => `${from}/${to}`;

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

/**
 * The days of a requirement's period for a year.
 * @returns the span, or the facts of the person that are missing to tell
 */
export function spanOf(period: Period, year: number, person: Person): Span | { missing: string[] } {
  if ('years' in period) {
    const start = person.facts.cycleStart;
    if (typeof start !== 'number') return { missing: ['cycleStart'] };
    const cycle = Math.floor((year - start) / period.years);
    const first = start + cycle * period.years;
    return span(`${first}-01-01`, `${first + period.years - 1}-12-31`);
  }
  if ('tenure' in period) {
    const { tenureStart: from, tenureEnd: to } = person.facts;
    const missing = [
      ...(typeof from === 'string' ? [] : ['tenureStart']),
      ...(typeof to === 'string' ? [] : ['tenureEnd']),
    ];
    return missing.length > 0 ? { missing } : span(from as string, to as string);
  }
  const first = dayOf(period.from > period.to ? year - 1 : year, period.from);
  return span(later(first, period.notBefore), dayOf(year, period.to));
}

/** The days from a year before a span to the day before it. */
export const yearBefore = once(
  ({ from }: Span): Span => span(`${Number(from.slice(0, 4)) - 1}${from.slice(4)}`, daysLater(from, -1)),
);

/** Whether it is longer than a year, as the period of an appointment is. */
export const isOfYears = ({ from, to }: Span): boolean =>
  to >= `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;

export const within = (day: string, span: Span): boolean => day >= span.from && day <= span.to;
