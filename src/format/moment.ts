import { day } from './date.ts';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** 2026年11月21日 for a moment, by the clock of the device. */
export function momentText(moment: string): string {
  const at = new Date(moment);
  return day(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}
