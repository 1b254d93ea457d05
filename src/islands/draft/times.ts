import { dayOfYear } from '../../format/date.ts';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** 14:03 for a moment of today, 6月6日 14:03 for another day; by the clock of the device. */
export function clockText(moment: string, today: string): string {
  const at = new Date(moment);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return day === today ? time : `${dayOfYear(day)} ${time}`;
}
