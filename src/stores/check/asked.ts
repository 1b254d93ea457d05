import { computed } from '@preact/signals';
import { type AskedFact, askedFacts, usesIn } from '../../engine/check/asked.ts';
import { dates } from '../../engine/entry.ts';
import { draft } from '../calculator/current.ts';
import { readActivity } from '../calculator/facts.ts';
import { policy } from '../calculator/result.ts';
import { application, typedApplication } from './application.ts';

export { otherUnit } from '../../engine/check/asked.ts';

/** The uses of an application, each with the clauses of the policy in use that speak of it. */
export const knownUses = computed(() => (policy.value ? usesIn(policy.value) : []));

const use = computed(() => typedApplication.value.use);

/** What the policy in use asks an application for, by fact. */
export const askedOfApplication = computed<Partial<Record<AskedFact['fact'], AskedFact>>>(() => {
  const asked = policy.value ? askedFacts(policy.value, use.value) : [];
  return Object.fromEntries(asked.map((each) => [each.fact, each]));
});

/** How many years back are offered at least, that of the application included. */
const usual = 6;

const recorded = computed(() => {
  const days = draft.value.activities.flatMap((activity) => {
    const { facts } = readActivity(activity);
    return dates.map((date) => facts[date]).filter((day) => typeof day === 'string');
  });
  return days.map((day) => Number(day.slice(0, 4)));
});

/** The years from which somebody chooses where the text does not say which count: back to the first record, the latest first. */
export const offeredYears = computed<number[]>(() => {
  const last = application.value?.year;
  if (last === undefined) return [];
  const wanted = [...recorded.value, ...(typedApplication.value.chosen ?? [])].filter((year) => year <= last);
  const first = Math.min(last - usual + 1, ...wanted);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
});
