import type { Hours } from '../engine/types.ts';

/**
 * A figure as text: at most two decimals, cut and not rounded up, so that a figure short of a threshold never looks as if it reached it.
 */
export function figure(value: number): string {
  const cut = Math.floor(value * 100 + 1e-9) / 100;
  return String(cut);
}

/** 24, 24–36, or 至少24 when there is no upper end. */
export function figures({ low, high }: { low: number; high: number | null }): string {
  if (high === null) return `至少${figure(low)}`;
  return low === high ? figure(low) : `${figure(low)}–${figure(high)}`;
}

/** 83, or 至少83 when there is no upper end: what is counted on the chosen readings. */
export const doneText = ({ value, high }: Pick<Hours, 'value' | 'high'>): string =>
  figures({ low: value, high: high === null ? null : value });

/** （72–76.8） or （换读法至少8）: the ends over all readings where they lie apart; else nothing. */
export function rangeText({ value, low, high }: Hours): string {
  if (low === value && (high === null || high === value)) return '';
  return high === null ? `（换读法至少${figure(low)}）` : `（${figures({ low, high })}）`;
}

/** 72（72–76.8）, 至少83: what is counted on the chosen readings, and its range over all. */
export const hoursText = (hours: Hours): string => `${doneText(hours)}${rangeText(hours)}`;

const units = { hours: '学时', credits: '学分', times: '次', courses: '门' } as const;

/** 学时, 学分, 次 or 门. */
export const unitName = (unit: keyof typeof units): string => units[unit];

/** 80%, 51.2% */
export const percent = (ratio: number): string => `${Number((ratio * 100).toFixed(3))}%`;
