/** 2018年6月6日 for 2018-06-06. */
export function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  return `${year}年${month}月${number}日`;
}

/** 6月6日 for 2018-06-06. */
export const dayOfYear = (date: string): string => day(date).replace(/^\d+年/, '');

/** 2018年6月6日至8月5日; the year is said once when it is the same. */
export const days = ({ from, to }: { from: string; to: string }): string =>
  from === to ? day(from) : `${day(from)}至${from.slice(0, 4) === to.slice(0, 4) ? dayOfYear(to) : day(to)}`;

const two = (figure: number): string => String(figure).padStart(2, '0');

/** 2026年11月21日 for a moment, by the clock of the device. */
export function dayOfMoment(moment: string): string {
  const at = new Date(moment);
  return day(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}
