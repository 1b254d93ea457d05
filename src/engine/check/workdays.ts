import { daysLater } from '../calendar.ts';

/** Which days are worked; undefined for a day, YYYY-MM-DD, that the calendar does not cover. */
export type Calendar = { isWorkingDay(day: string): boolean | undefined };

/**
 * The working day so many working days after a day, or before it where the number is negative. The day itself is not
 * counted. Undefined where the calendar does not reach.
 */
export function workingDaysLater(day: string, count: number, calendar: Calendar): string | undefined {
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = daysLater(found, step);
    const isWorked = calendar.isWorkingDay(found);
    if (isWorked === undefined) return undefined;
    if (isWorked) left -= 1;
  }
  return found;
}

/** The first working day from a day on; undefined where the calendar does not reach. */
export const workedFrom = (day: string, calendar: Calendar): string | undefined =>
  workingDaysLater(daysLater(day, -1), 1, calendar);

/** The last working day up to a day; undefined where the calendar does not reach. */
export const workedUntil = (day: string, calendar: Calendar): string | undefined =>
  workingDaysLater(daysLater(day, 1), -1, calendar);
