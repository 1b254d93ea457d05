import type { Window } from '../policy/schema/provision.ts';
import type { Period } from '../policy/schema/requirement.ts';
import { day } from './date.ts';

/** 10月31日 for 10-31; 2月最后一天 for 02-last. */
function dayOfAnyYear(monthDay: string): string {
  const [month, date] = monthDay.split('-');
  return date === 'last' ? `${Number(month)}月最后一天` : `${Number(month)}月${Number(date)}日`;
}

/** Over what stretch of time hours are added up. */
export function periodText(period: Period): string {
  if ('years' in period) return `每${period.years}年一个周期`;
  if ('tenure' in period) return '每个任职周期';
  const { from, to, notBefore } = period;
  const whole = from === '01-01' && to === '12-31';
  const stretch = whole
    ? '按年计算'
    : `${from > to ? '上年' : ''}${dayOfAnyYear(from)}至当年${dayOfAnyYear(to)}`;
  return notBefore ? `${stretch}，${day(notBefore)}起` : stretch;
}

type Day = NonNullable<Window['from']>;

const dayText = (date: Day): string =>
  typeof date === 'string' ? day(date) : `${date.year === 'next' ? '次年' : '当年'}${dayOfAnyYear(date.day)}`;

/** Between which days something can be done. */
export function windowText({ from, to, workingDays }: Window): string {
  const days =
    from && to
      ? `${dayText(from)}至${dayText(to)}`
      : from
        ? `${dayText(from)}起`
        : `${dayText(to as Day)}以前`;
  return workingDays ? `${days}的工作日` : days;
}
