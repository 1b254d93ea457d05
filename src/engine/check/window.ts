import type { Term, Window } from '../../policy/schema/provision.ts';
import { dayOf, daysLater, yearsLater } from '../calendar.ts';
import { type Calendar, workedFrom, workedUntil, workingDaysLater } from './workdays.ts';

/** Between which days something can be done, both included; an end that the text leaves open is undefined. */
export type When = {
  from?: string | undefined;
  to?: string | undefined;
  /** The last working day before `to`, where `to` itself is a day off; the text does not move it. */
  worked?: string | undefined;
  /** Only on working days. */
  workingDays?: true | undefined;
  /** An event whose day has to be known first. */
  wants?: string | undefined;
  /** It turns on working days, and the calendar does not reach so far. */
  uncovered?: true | undefined;
};

type Day = NonNullable<Window['from']>;

const after = { same: 0, next: 1, 'after-next': 2 } as const;

/** The day that a text names, for the hours of a year. */
export const dayIn = (day: Day | undefined, year: number): string | undefined =>
  day === undefined || typeof day === 'string' ? day : dayOf(year + after[day.year], day.day);

/** The last working day before an end that is itself a day off. */
const dayOff = (to: string | undefined, calendar: Calendar): Pick<When, 'worked'> =>
  to !== undefined && calendar.isWorkingDay(to) === false ? { worked: workedUntil(to, calendar) } : {};

/** The days of a window for the hours of a year; on working days only where the text says so. */
export function whenOf(window: Window, year: number, calendar: Calendar): When {
  const [from, to] = [dayIn(window.from, year), dayIn(window.to, year)];
  if (!window.workingDays) return { from, to, ...dayOff(to, calendar) };
  const first = from && workedFrom(from, calendar);
  const last = to && workedUntil(to, calendar);
  const isKnown = (from === undefined || first) && (to === undefined || last);
  return isKnown
    ? { from: first, to: last, workingDays: true }
    : { from, to, workingDays: true, uncovered: true };
}

/** So many units from a day; backwards where the number is negative. */
function reckoned(day: string, count: number, unit: Term['unit'], calendar: Calendar): string | undefined {
  if (unit === 'year') return yearsLater(day, count);
  return unit === 'day' ? daysLater(day, count) : workingDaysLater(day, count, calendar);
}

/**
 * The last day on which something can be done so long before or after an event. Days between which neither end counts
 * take one more; the same day so many years after is still in time.
 */
export function whenAt(term: Term, event: string | undefined, calendar: Calendar): When {
  if (event === undefined) return { wants: term.event };
  const count = term.clear ? term.length + 1 : term.length;
  const to = reckoned(event, term.side === 'before' ? -count : count, term.unit, calendar);
  return to === undefined ? { uncovered: true } : { to, ...dayOff(to, calendar) };
}
