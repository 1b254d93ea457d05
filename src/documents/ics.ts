import { createEvents, type DateArray, type EventAttributes } from 'ics';

/** A whole day in a calendar. */
export type Entry = {
  /** The same for the same thing, so that importing again replaces instead of doubling. */
  uid: string;
  /** YYYY-MM-DD */
  day: string;
  title: string;
  description: string;
  place?: string | undefined;
  /** How many days before to remind, at nine in the morning; 0 on the day itself. */
  remind: readonly number[];
};

const parts = (day: string): DateArray => day.split('-').map(Number) as [number, number, number];

/** The day after, on which a whole day ends. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** From the beginning of the day back to nine in the morning some days before; 0 is forward to nine on the day. */
const trigger = (days: number) =>
  days === 0 ? { hours: 9, before: false } : { days: days - 1, hours: 15, before: true };

const eventOf = ({ uid, day, title, description, place, remind }: Entry): EventAttributes => ({
  ...{ uid, title, description, start: parts(day), end: parts(dayAfter(day)) },
  ...(place !== undefined && { location: place }),
  busyStatus: 'FREE',
  transp: 'TRANSPARENT',
  alarms: remind.map((days) => ({ action: 'display', description: title, trigger: trigger(days) })),
});

const encoder = new TextEncoder();

/** Lines of at most 75 bytes, as the format wants; the library counts characters, of which ours take three bytes. */
function folded(line: string): string {
  const rows = [''];
  let size = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (size + length > 75) {
      rows.push('');
      size = 1;
    }
    rows[rows.length - 1] += character;
    size += length;
  }
  return rows.join('\r\n ');
}

const refolded = (text: string): string =>
  text
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');

/** A calendar file (.ics) of whole days with reminders. */
export function ics(name: string, entries: readonly Entry[]): Blob {
  const { value, error } = createEvents(entries.map(eventOf), {
    productId: '-//xueshi//deadlines//ZH',
    calName: name,
    method: 'PUBLISH',
  });
  if (value === null) throw error ?? new Error('No calendar was made.');
  return new Blob([refolded(value)], { type: 'text/calendar;charset=utf-8' });
}
