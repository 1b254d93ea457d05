import type { Facts } from '../../engine/types.ts';
import type { Measure } from '../../policy/schema/amount.ts';
import type { Rule } from '../../policy/schema/recognition.ts';

/** A quantity along which hours are drawn: figures from `step` to `to`, in `unit`, and the facts that say so. */
export type Axis = {
  name: string;
  unit: string;
  to: number;
  step: number;
  /** Only whole figures make sense, so the drawing goes in steps. */
  whole: boolean;
  /** What is assumed for this axis besides the figure. */
  premise?: string;
  facts: (figure: number) => Facts;
};

const halves = (days: number): Facts => ({
  ...(days >= 1 && { days: Math.floor(days) }),
  ...(days % 1 !== 0 && { halfDays: 1 }),
});

/** From the first of January, so that twelve months lie in one year. */
function monthsFrom(months: number): Facts {
  const end = new Date(Date.UTC(2018, Math.floor(months), 1 + Math.round((months % 1) * 30)) - 86_400_000);
  return { months, start: '2018-01-01', end: end.toISOString().slice(0, 10) };
}

const hoursOfCourse = 40;

const sessions: Axis = {
  name: '开会天数',
  unit: '天',
  to: 8,
  step: 0.5,
  whole: false,
  facts: (sessionDays) => ({ sessionDays }),
};
const days: Axis = { name: '上课天数', unit: '天', to: 10, step: 0.5, whole: false, facts: halves };
const months: Axis = {
  name: '月数',
  unit: '个月',
  to: 18,
  step: 0.5,
  whole: false,
  premise: '1月1日开始',
  facts: monthsFrom,
};
const years: Axis = {
  name: '学习年限',
  unit: '年',
  to: 4,
  step: 1,
  whole: true,
  facts: (studyYears) => ({ studyYears }),
};
const characters = (unit: string, each: number, to: number): Axis => ({
  name: '字数',
  unit,
  to,
  step: to / 20,
  whole: false,
  facts: (figure) => ({ characters: figure * each }),
});
const counted = (name: string, unit: string, fact: string, to: number): Axis => ({
  name,
  unit,
  to,
  step: 1,
  whole: true,
  facts: (figure) => ({ [fact]: figure }),
});
const stated = (name: string, unit: string, fact: string, to: number): Axis => ({
  name,
  unit,
  to,
  step: to / 20,
  whole: false,
  facts: (figure) => ({ [fact]: figure }),
});
const taught = stated('授课时数', '课时', 'taughtHours', 20);
const courses: Axis = {
  name: '合格课程',
  unit: '门',
  to: 6,
  step: 1,
  whole: true,
  premise: `每门规定${hoursOfCourse}学时`,
  facts: (figure) => ({
    courses: Array.from({ length: figure }, () => ({ hours: hoursOfCourse, passed: true })),
  }),
};

const byMeasure: Partial<Record<Measure, Axis>> = {
  'session-day': sessions,
  'free-day': sessions,
  'calendar-day': sessions,
  'half-day': days,
  day: days,
  month: months,
  'half-year': months,
  'study-year': years,
  'thousand-characters': characters('千字', 1000, 10),
  'ten-thousand-characters': characters('万字', 10_000, 20),
  'taught-hour': taught,
  'subject-passed': counted('合格科目', '门', 'subjectsPassed', 5),
  module: counted('合格模块', '个', 'modules', 8),
  item: counted('项数', '项', 'count', 5),
  course: courses,
};

const byStated: Record<string, Axis> = {
  statedHours: stated('载明课时', '课时', 'statedHours', 60),
  credits: stated('学分', '学分', 'credits', 30),
};

/** Every amount within, such as rates and stated figures, by a key that only they have. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...valuesOf(inner, key),
  ]);
}

/**
 * Along what the hours of these rules grow, the axis that most rules have first: what a rate counts,
 * or, where there is no rate, what a certificate states. None where all figures are fixed.
 */
export function axesOf(rules: readonly Pick<Rule, 'hours'>[]): Axis[] {
  const found = (key: string, axes: Record<string, Axis | undefined>) =>
    rules.flatMap(({ hours }) => [...new Set(valuesOf(hours, key).map((name) => axes[String(name)]))]);
  const rated = [...found('per', byMeasure), ...found('passedCourses', { statedHours: courses })];
  const all = rated.some((axis) => axis) ? rated : found('stated', byStated);
  const times = new Map<Axis, number>();
  for (const axis of all) if (axis) times.set(axis, (times.get(axis) ?? 0) + 1);
  return [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}

/** The figures of an axis, from its first step to its end. */
export const figuresOn = ({ to, step }: Axis): number[] =>
  Array.from({ length: Math.round(to / step) }, (_, index) => Number(((index + 1) * step).toFixed(6)));

/**
 * The ranks among authors that these rules tell apart: 1 up to the first that stands for all after it.
 * Where each rank counts less than the one before there is no such rank, and `open` is false.
 */
export function ranksOf(rules: readonly Rule[]): { ranks: number[]; open: boolean } {
  const bounds = valuesOf(
    rules.map(({ when, requires, hours }) => [when, requires, hours]),
    'rank',
  )
    .flatMap((test) => Object.values(test as Record<string, unknown>))
    .filter((bound) => typeof bound === 'number');
  const shares = valuesOf(rules, 'byRank').map((list) => (list as unknown[]).length);
  const open = valuesOf(rules, 'compounding').length === 0;
  const last = Math.max(0, ...bounds, ...shares);
  return {
    ranks: Array.from({ length: last + (open && shares.length === 0 && last > 0 ? 1 : 0) }, (_, i) => i + 1),
    open,
  };
}
