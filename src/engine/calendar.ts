import type { Exact } from './exact.ts';
import { exact, zero } from './quantity.ts';

const dayLength = 86_400_000;
// Cut and counted, which is read much faster than a date that is written out.
const at = (day: string): Date =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))));
const iso = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The day so many days later, YYYY-MM-DD. */
export const daysLater = (day: string, days: number): string =>
  iso(new Date(at(day).getTime() + days * dayLength));

/** Number of days from the first to the last, both included. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((at(last).getTime() - at(first).getTime()) / dayLength) + 1;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Whether there is such a day. */
export function isDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month - 1);
}

/** The day so many months later: the same day of the month, or the first after it where the month is too short. */
function monthsLater(day: Date, months: number): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const exists = day.getUTCDate() <= daysIn(year, month);
  return new Date(exists ? Date.UTC(year, month, day.getUTCDate()) : Date.UTC(year, month + 1, 1));
}

/**
 * Months from the first day to the last, both included: 2018-03-01 to 2018-08-31 is 6, 2018-01-31 to 2018-02-28 is 1.
 * Days over are a part of the month that they begin. Reversed dates give 0.
 */
export function monthsBetween(first: string, last: string): Exact {
  const start = at(first);
  const stop = at(daysLater(last, 1));
  if (stop <= start) return zero;
  const touched =
    (stop.getUTCFullYear() - start.getUTCFullYear()) * 12 + stop.getUTCMonth() - start.getUTCMonth();
  const whole = monthsLater(start, touched) > stop ? touched - 1 : touched;
  const turn = monthsLater(start, whole).getTime();
  const next = monthsLater(start, whole + 1).getTime();
  return exact(whole).add(exact(stop.getTime() - turn).div(exact(next - turn)));
}

/**
 * The day so many years later, or earlier where the number is negative: the same day of the month, or the last of the
 * month where that year lacks it (2020-02-29 and 2 years is 2022-02-28).
 */
export function yearsLater(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = Math.min(date, daysIn(year + years, month - 1));
  return iso(new Date(Date.UTC(year + years, month - 1, last)));
}

/** Number of calendar years that have a day between the two, both included. */
export const yearsTouched = (first: string, last: string): number =>
  at(last).getUTCFullYear() - at(first).getUTCFullYear() + 1;

/** The day MM-DD of a year; 02-last is the 28th or 29th of February. */
export const dayOf = (year: number, day: string): string =>
  day === '02-last' ? `${year}-02-${daysIn(year, 1)}` : `${year}-${day}`;
