import { bounds, yearOf } from '../../stores/check/application.ts';

/**
 * What is wrong with a year as typed, as a sentence; undefined where it is right or empty.
 * @param last the year of the application, where it may not come after it
 */
export function yearTrouble(typed: string | undefined, last?: number): string | undefined {
  const text = typed?.trim() ?? '';
  if (text === '') return undefined;
  const year = yearOf(text);
  if (year === undefined)
    return /^\d{4}$/.test(text)
      ? `年度要在${bounds.first}至${bounds.last}之间，现在写的是${text}。`
      : `年度写四位数字，如2018；现在写的是“${text}”。`;
  return last !== undefined && year > last ? `不能晚于申报年度${last}，现在写的是${text}。` : undefined;
}
