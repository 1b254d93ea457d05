import type { Window } from '../policy/schema/provision.ts';
import type { Period } from '../policy/schema/requirement.ts';
import { day, days } from './date.ts';

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

const yearNames = { same: '当年', next: '次年', 'after-next': '后年' } as const;

const dayText = (date: Day): string =>
  typeof date === 'string' ? day(date) : `${yearNames[date.year]}${dayOfAnyYear(date.day)}`;

/** The year is said once when it is the same. */
function stretchText(from: Day, to: Day): string {
  if (typeof from === 'string' && typeof to === 'string') return days({ from, to });
  const same = typeof from !== 'string' && typeof to !== 'string' && from.year === to.year;
  return `${dayText(from)}至${same ? dayOfAnyYear(to.day) : dayText(to)}`;
}

/** Between which days something can be done. */
export function windowText({ from, to, workingDays }: Window): string {
  const stretch =
    from && to ? stretchText(from, to) : from ? `${dayText(from)}起` : `${dayText(to as Day)}以前`;
  return workingDays ? `${stretch}的工作日` : stretch;
}
