import { computed, effect, signal } from '@preact/signals';
import { type Assessment, assess } from '../../engine/assess.ts';
import { dates } from '../../engine/entry.ts';
import { type Span, within } from '../../engine/period.ts';
import type { Facts } from '../../engine/types.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { calculated, draft } from './current.ts';
import { activities, person, readActivity } from './facts.ts';
import { readingsFor } from './readings.ts';
import { assessments, broken, type Contributed, contributedIn, policy } from './result.ts';

/** The day that says when an activity was; undefined when it has none. */
export const dayOfFacts = (facts: Facts): string | undefined =>
  dates.map((date) => facts[date]).find((date): date is string => typeof date === 'string');

/** The year whose period a day lies in, else the calendar year. */
function yearOfDay(day: string, spanIn: (year: number) => Span | undefined): number {
  const calendar = Number(day.slice(0, 4));
  const found = [calendar, calendar + 1, calendar - 1].find((year) => {
    const span = spanIn(year);
    return span && within(day, span);
  });
  return found ?? calendar;
}

/** A record with more activities than this is followed once typing has rested for so many ms. */
const [many, rest] = [200, 500];

const taken = () => ({
  rules: policy.value,
  record: { activities: activities.value, person: person.value },
  readings: policy.value && readingsFor(calculated.value, policy.value.id),
  year: calculated.value.year,
  inUse: assessments.value,
  isBroken: broken.value,
});

/** What the years are worked out from: a long record a moment behind, so that typing waits for one year, not for all. */
const followed = signal(taken());
let timer: ReturnType<typeof setTimeout> | undefined;

effect(() => {
  const now = taken();
  clearTimeout(timer);
  const follow = () => {
    followed.value = now;
  };
  if (now.record.activities.length <= many || !followed.peek().rules) follow();
  else timer = setTimeout(follow, rest);
});

/** The record assessed for any year; each year once while nothing changes. Empty where it cannot be worked out. */
const assessedIn = computed(() => {
  const { rules, record, readings, year: used, inUse, isBroken } = followed.value;
  const known = new Map<number, Assessment[]>([[used, inUse]]);
  return (year: number): Assessment[] => {
    if (!rules || isBroken) return [];
    const found = known.get(year) ?? assess(rules, record, year, readings);
    known.set(year, found);
    return found;
  };
});

const listed = computed(() => draft.value.activities);

/** Day and year of each activity, by its id. */
export const dated = computed(() => {
  const inYear = assessedIn.value;
  const years = new Map<string, number>();
  const yearOf = (day: string): number => {
    const year = years.get(day) ?? yearOfDay(day, (each) => inYear(each)[0]?.span);
    years.set(day, year);
    return year;
  };
  const placeOf = (activity: DraftActivity) => {
    const day = dayOfFacts(readActivity(activity).facts);
    return { day, year: day === undefined ? undefined : yearOf(day) };
  };
  return new Map(listed.value.map((activity) => [activity.id, placeOf(activity)]));
});

/** What each activity contributes to a year, by its id. */
export const contributedTo = computed(() => {
  const inYear = assessedIn.value;
  const known = new Map<number, Map<string, Contributed>>();
  return (year: number): Map<string, Contributed> => {
    const found = known.get(year) ?? contributedIn(inYear(year));
    known.set(year, found);
    return found;
  };
});

/** The total of a year; undefined where the requirement is not one of single years. */
export function totalOf(year: number): Assessment['total'] | undefined {
  const [main] = assessedIn.value(year);
  if (!main?.span) return undefined;
  const { from, to } = main.span;
  return to < `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` ? main.total : undefined;
}
