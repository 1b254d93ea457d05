import { computed } from '@preact/signals';
import { governs } from '../../engine/assess.ts';
import type { Person } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { today } from '../clock.ts';
import { draft } from './current.ts';
import { policy } from './result.ts';

/** As far back as years can be chosen, and how many years to come. */
const [earliest, ahead] = [2000, 5];

/** The years to choose from, the latest first, and whether a document governs them. */
export function yearsUnder(
  within: Policy | undefined,
  chosen: number,
): { year: number; governed: boolean }[] {
  const last = Number(today.value.slice(0, 4)) + ahead;
  const all = new Set([...Array.from({ length: last - earliest + 1 }, (_, index) => last - index), chosen]);
  return [...all]
    .sort((a, b) => b - a)
    .map((year) => ({ year, governed: within !== undefined && governs(within, year) }));
}

/** The years to choose from for the draft. */
export const years = computed(() => yearsUnder(policy.value, draft.value.year));

/** The groups of persons for whom the policy has requirements of their own. */
export const tracks = computed<Person['track'][]>(() => {
  const own = new Set(policy.value?.requirements.map(({ track }) => track));
  return (['general', 'medical', 'teacher'] as const).filter(
    (track) => track === 'general' || own.has(track),
  );
});
