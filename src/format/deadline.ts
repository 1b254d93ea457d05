import type { ApplicationFact } from '../engine/check/application.ts';
import type { Deadline, Doer } from '../engine/check/deadlines.ts';
import type { When } from '../engine/check/window.ts';
import type { Policy } from '../policy/schema/policy.ts';
import { day, dayOfYear, days } from './date.ts';

const doers = { person: '个人', unit: '单位', provider: '施教机构', authority: '主管部门' } as const;

/** 个人或单位 */
export const doersText = (by: readonly Doer[]): string => by.map((doer) => doers[doer]).join('或');

const steps: Record<string, string> = {
  'verification-window': '验证',
  'verification-missed': '补验证',
  'make-up': '补学',
  'provider-approval': '办班申报',
  'provider-record': '学时认定',
  statistics: '统计上报',
};

/** What a topic's step is called: 验证、补学…; 办理 where it has no name of its own. */
export const stepText = (topic: string): string => steps[topic] ?? '办理';

/** 开班日 for 开班; 错过的截止日 stays. */
export const eventText = (event: string): string => (event.endsWith('日') ? event : `${event}日`);

/** 2018年9月1日至9月30日; 2020年2月29日截止. An open end is left open. */
export function whenText({ from, to, workingDays }: When): string {
  const only = workingDays ? '的工作日' : '';
  if (from !== undefined && to !== undefined) return `${days({ from, to })}${only}`;
  return to !== undefined ? `${day(to)}截止` : `${day(from ?? '')}起${only}`;
}

/** Where a stretch of days lies from today. */
export type Standing = 'past' | 'open' | 'coming';

/** Past, open or coming, seen from today, YYYY-MM-DD. */
export function standing({ from, to }: When, today: string): Standing {
  if (to !== undefined && to < today) return 'past';
  return from !== undefined && from > today ? 'coming' : 'open';
}

const daysUntil = (today: string, then: string): number =>
  Math.round((Date.parse(then) - Date.parse(today)) / 86_400_000);

/** 已过; 还有12天; 今天截止; 12天后开始. Nothing where it has begun and no end is set. */
export function standingText(when: When, today: string): string {
  const { from, to } = when;
  const stands = standing(when, today);
  if (stands === 'past') return '已过';
  if (stands === 'coming') return `${daysUntil(today, from ?? '')}天后开始`;
  if (to === undefined) return '';
  return to === today ? '今天截止' : `还有${daysUntil(today, to)}天`;
}

/** What a result of another reading is called: 2017年7月3日截止. */
function otherText(when: When): string {
  if (when.wants !== undefined) return `要先知道${eventText(when.wants)}`;
  return when.to === undefined && when.from === undefined ? '算不出日子' : whenText(when);
}

/** What other readings give, a sentence each. */
export const otherReadings = (policy: Policy, { when }: Deadline): string[] =>
  when.alternatives.map(({ readings, result }) => {
    const chosen = Object.entries(readings).map(
      ([reading, option]) =>
        policy.readings.find(({ id }) => id === reading)?.options[option]?.says ?? option,
    );
    return `如果理解为“${chosen.join('、')}”：${otherText(result)}。`;
  });

/** What is to be known of the days themselves, a sentence each. `last` is the last day that the calendar covers. */
export function cautions({ when: { value }, provision }: Deadline, last: string): string[] {
  const { to, worked, uncovered } = value;
  return [
    ...(worked !== undefined && to !== undefined
      ? [`${dayOfYear(to)}是休息日，顺延没有写；最后一个工作日是${day(worked)}。`]
      : []),
    ...(!uncovered && to !== undefined && to > last
      ? [`${dayOfYear(to)}在日历之外：放假安排只收到${day(last)}，是不是休息日要等国务院公布。`]
      : []),
    ...(uncovered ? [`在日历之外：放假安排只收到${day(last)}，工作日要等国务院公布以后再算。`] : []),
    ...(provision.strict === false ? ['原文说“原则上”，可能有例外。'] : []),
  ];
}

const facts: Record<ApplicationFact, string> = {
  unit: '单位性质',
  level: '申报级别',
  lastTitle: '现职称取得年度',
  entry: '开始专业技术工作年度',
};

/** What has to be filled in to tell whether a step is for the application. */
export const dependsText = (fact: ApplicationFact): string => `填了${facts[fact]}才知道是否适用。`;
