import { signal } from '@preact/signals';
import type { Calendar } from '../engine/check/workdays.ts';

/** The holidays and make-up working days that the State Council announced, by day, YYYY-MM-DD. */
type Announced = { holidays: Record<string, string>; workdays: Record<string, string> };

/**
 * What is announced for a year may move its predecessor's last days, at the earliest 29 December: up to the day before
 * the last year known is certain.
 */
const lastCertain = '12-28';

/** First and last day that the announced days cover. */
function coverOf({ holidays }: Announced): { from: string; to: string } {
  const years = Object.keys(holidays)
    .map((day) => day.slice(0, 4))
    .sort();
  return { from: `${years[0]}-01-01`, to: `${years.at(-1)}-${lastCertain}` };
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export type Covering = Calendar & { cover: { from: string; to: string } };

/** A calendar of working days: weekdays without holidays, and weekends that make up for them. */
export function calendarOf(announced: Announced): Covering {
  const cover = coverOf(announced);
  return {
    cover,
    isWorkingDay(day) {
      if (day < cover.from || day > cover.to) return undefined;
      return day in announced.workdays || (!isWeekend(day) && !(day in announced.holidays));
    },
  };
}

/** The calendar of China's working days; undefined before it is fetched. */
export const calendar = signal<Covering | undefined>(undefined);

/** Fetches the calendar; where that fails it can be asked again. */
export async function loadCalendar(): Promise<Covering> {
  const { default: announced } = await import('chinese-days/dist/chinese-days.json');
  calendar.value ??= calendarOf(announced);
  return calendar.value;
}
