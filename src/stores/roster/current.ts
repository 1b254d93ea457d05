import { computed } from '@preact/signals';
import { askedFacts } from '../../engine/check/asked.ts';
import { readingsFor } from '../calculator/readings.ts';
import { today } from '../clock.ts';
import { policies, vocabulary } from '../library.ts';
import type { Roster } from './people.ts';
import { roster } from './roster.ts';
import type { Job } from './work.ts';

/** The policy that the people are calculated by. */
export const within = computed(() => policies.value.find(({ id }) => id === roster.value?.policy));

/** More years are not shown. */
const mostYears = 10;

/** The years to show besides those asked for: so many up to the one of the application, the first first. */
function yearsShown({ year, shows = 1 }: Pick<Roster, 'year' | 'shows'>): number[] {
  const count = Math.min(Math.max(1, Math.floor(shows)), mostYears);
  return Array.from({ length: count }, (_, index) => year - count + 1 + index);
}

/** By what the people are calculated; undefined without a roster or its policy. */
export const job = computed<Job | undefined>(() => {
  const [all, policy] = [roster.value, within.value];
  if (!all || !policy) return undefined;
  return {
    policy,
    vocabulary: vocabulary.value,
    readings: readingsFor(all, policy.id),
    use: all.use,
    year: all.year,
    years: yearsShown(all),
    today: today.value,
  };
});

/** The kinds of unit that the policy tells apart for the use, with the clauses; undefined where it tells none apart. */
export const unitsAsked = computed(() =>
  roster.value && within.value
    ? askedFacts(within.value, roster.value.use).find(({ fact }) => fact === 'unit')
    : undefined,
);

/** The kind of unit that everybody has; undefined where they have none, or not the same. */
export const unitOfAll = computed(() => {
  const [first, ...others] = new Set((roster.value?.people ?? []).map(({ unit }) => unit));
  return others.length === 0 ? first : undefined;
});
