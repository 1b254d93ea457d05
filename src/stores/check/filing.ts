import { computed, signal } from '@preact/signals';
import { governs } from '../../engine/assess.ts';
import { appliesTo } from '../../engine/check/application.ts';
import { type Filing, verification } from '../../engine/check/verification.ts';
import { readDay } from '../../engine/read-facts.ts';
import { draft } from '../calculator/current.ts';
import { policy } from '../calculator/result.ts';
import { calendar } from '../calendar.ts';
import { application } from './application.ts';
import { checked, checkReadings } from './checked.ts';
import { knownEvents, windows } from './windows.ts';

/** When and by whom somebody thinks of handing in a year's hours; the day as typed. */
type Tried = { day: string; by?: Filing['by']; year?: number };

const nothing: Tried = { day: '' };
const all = signal<{ draft: string; tried: Tried }>({ draft: '', tried: nothing });

/** What is tried with the draft on the screen. It only asks, so it is not kept. */
const tried = computed(() => (all.value.draft === draft.value.id ? all.value.tried : nothing));

/** Tries another day, year, or somebody else. */
export const tryFiling = (patch: Partial<Tried>): void => {
  all.value = { draft: draft.value.id, tried: { ...tried.value, ...patch } };
};

/** The windows of the verification that the text states for the application. */
const stated = computed(() =>
  (windows.value?.dated ?? []).filter(
    ({ provision, elsewhere }) => provision.topic === 'verification-window' && !elsewhere,
  ),
);

/** The years for whose hours there is a window of their own, the latest last; none where it is one of dates. */
const yearsOf = computed<number[]>(() => {
  const [within, due] = [policy.value, stated.value.flatMap(({ year }) => year ?? [])];
  if (!within || due.length === 0) return [];
  const asked = (checked.value?.asked.years ?? []).filter((year) => governs(within, year));
  return [...new Set([...asked, ...due])].sort((a, b) => a - b);
});

/** Those who may be told apart as handing it in; none where the text makes no difference of it. */
const handers = computed<NonNullable<Filing['by']>[]>(() => {
  const [within, wanted] = [policy.value, application.value];
  if (!within || !wanted) return [];
  const named = within.provisions
    .filter((each) => each.kind === 'verification' && appliesTo(each, wanted) !== false)
    .flatMap(({ applicants = [] }) => applicants);
  if (named.length === 0) return [];
  return named.includes('authority') ? ['person', 'unit', 'authority'] : ['person', 'unit'];
});

/** What can be tried; undefined where the text has no window for the application. */
export const filing = computed(() => {
  const wanted = application.value;
  if (!wanted || stated.value.length === 0) return undefined;
  const years = yearsOf.value;
  const { day, by, year } = tried.value;
  return {
    years,
    handers: handers.value,
    by: by && handers.value.includes(by) ? by : undefined,
    year: year !== undefined && years.includes(year) ? year : (years.at(-1) ?? wanted.year),
    typed: day,
    ...readDay('打算哪天交', day),
  };
});

/** Whether what is tried would be taken, on every reading, and the clauses of it; undefined before a day is there. */
export const taken = computed(() => {
  const [within, wanted, days, asked] = [policy.value, application.value, calendar.value, filing.value];
  if (!within || !wanted || !days || asked?.day === undefined) return undefined;
  const { day, by, year } = asked;
  const events = knownEvents.value;
  const found = verification(within, wanted, { day, by, year, events }, days, checkReadings.value);
  const grounds = found.value.grounds.flatMap(({ clauses }) => clauses);
  const [window] = stated.value.filter((each) => each.year === undefined || each.year === year);
  return {
    ...found,
    day,
    by,
    clauses: [...new Set(grounds.length > 0 ? grounds : window?.provision.clause)],
    /** Whether somebody works on that day; undefined where the calendar does not say. */
    isWorkingDay: days.isWorkingDay(day),
    cover: days.cover,
  };
});
