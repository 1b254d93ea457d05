import type { Measure } from '../policy/schema/amount.ts';
import { monthsBetween, yearsTouched } from './calendar.ts';
import type { Exact } from './exact.ts';
import { exact, zero } from './quantity.ts';
import type { Facts } from './types.ts';

/** A figure worked out from facts, or the facts that are missing for it. */
export type Reckoned = { value: Exact } | { missing: string[] };

const number = (facts: Facts, fact: string): Exact | undefined => {
  const value = facts[fact];
  return typeof value === 'number' ? exact(value) : undefined;
};

const given = (facts: Facts, fact: string): Reckoned => {
  const value = number(facts, fact);
  return value ? { value } : { missing: [fact] };
};

const divided = (reckoned: Reckoned, by: number): Reckoned =>
  'value' in reckoned ? { value: reckoned.value.div(exact(by)) } : reckoned;

/** Two facts that add up; one of them is enough. */
const together = (facts: Facts, first: string, second: string, times: number): Reckoned => {
  const [a, b] = [number(facts, first), number(facts, second)];
  return (a ?? b) ? { value: (a ?? zero).mul(exact(times)).add(b ?? zero) } : { missing: [first] };
};

/** Months as stated, else between the dates, the last day included. */
const months = (facts: Facts): Reckoned => {
  const stated = number(facts, 'months');
  if (stated) return { value: stated };
  const { start, end } = facts;
  if (typeof start === 'string' && typeof end === 'string') return { value: monthsBetween(start, end) };
  return { missing: ['months'] };
};

/** Days of a conference less registration, departure and idle days; the days with a programme when the whole is not stated. */
const freeDays = (facts: Facts): Reckoned => {
  const all = number(facts, 'totalDays');
  if (!all) return given(facts, 'sessionDays');
  const off = (number(facts, 'registrationDays') ?? zero).add(number(facts, 'idleDays') ?? zero);
  return { value: all.compare(off) > 0 ? all.sub(off) : zero };
};

/** Days of a conference with a programme: as stated, else the free days. */
const sessionDays = (facts: Facts): Reckoned => {
  const stated = number(facts, 'sessionDays');
  return stated ? { value: stated } : freeDays(facts);
};

const touched = ({ start, end }: Facts): Reckoned => {
  if (typeof start !== 'string') return { missing: ['start'] };
  if (typeof end !== 'string') return { missing: ['end'] };
  return { value: exact(yearsTouched(start, end)) };
};

const passedCourses = (facts: Facts): Reckoned => {
  const { courses } = facts;
  if (!Array.isArray(courses)) return { missing: ['courses'] };
  return { value: exact(courses.filter((course) => course.passed).length) };
};

const measured: Record<Measure, (facts: Facts) => Reckoned> = {
  'half-day': (facts) => together(facts, 'days', 'halfDays', 2),
  day: (facts) => divided(together(facts, 'days', 'halfDays', 2), 2),
  evening: (facts) => given(facts, 'evenings'),
  'session-day': sessionDays,
  'free-day': freeDays,
  'calendar-day': (facts) => given(facts, 'totalDays'),
  month: months,
  'half-year': (facts) => divided(months(facts), 6),
  'study-year': (facts) => given(facts, 'studyYears'),
  'thousand-characters': (facts) => divided(given(facts, 'characters'), 1000),
  'ten-thousand-characters': (facts) => divided(given(facts, 'characters'), 10000),
  'taught-hour': (facts) => given(facts, 'taughtHours'),
  'subject-passed': (facts) => given(facts, 'subjectsPassed'),
  module: (facts) => given(facts, 'modules'),
  item: (facts) => ({ value: number(facts, 'count') ?? exact(1) }),
  course: passedCourses,
};

/** How many units of a measure the facts amount to. */
export const measure = (facts: Facts, unit: Measure): Reckoned => measured[unit](facts);

/** Facts from which a measure is worked out, in the order in which to ask for them. */
export const measuredBy: Record<Measure, string[]> = {
  'half-day': ['days', 'halfDays'],
  day: ['days', 'halfDays'],
  evening: ['evenings'],
  'session-day': ['sessionDays', 'totalDays', 'registrationDays', 'idleDays'],
  'free-day': ['totalDays', 'registrationDays', 'idleDays', 'sessionDays'],
  'calendar-day': ['totalDays'],
  month: ['months', 'start', 'end'],
  'half-year': ['months', 'start', 'end'],
  'study-year': ['studyYears'],
  'thousand-characters': ['characters'],
  'ten-thousand-characters': ['characters'],
  'taught-hour': ['taughtHours'],
  'subject-passed': ['subjectsPassed'],
  module: ['modules'],
  item: ['count'],
  course: ['courses'],
};

/**
 * Derived facts that conditions may test: serviceMonths (months, from the dates when not stated),
 * yearsTouched (calendar years between the dates), conferenceDays (days with a programme) and
 * freeDays (days of a conference less registration, departure and idle days).
 */
export const derived: Record<string, { from: string[]; reckon: (facts: Facts) => Reckoned }> = {
  serviceMonths: { from: ['months', 'start', 'end'], reckon: months },
  yearsTouched: { from: ['start', 'end'], reckon: touched },
  conferenceDays: { from: measuredBy['session-day'], reckon: sessionDays },
  freeDays: { from: measuredBy['free-day'], reckon: freeDays },
};
