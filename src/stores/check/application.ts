import { computed } from '@preact/signals';
import type { Application } from '../../engine/check/application.ts';
import { asUsed } from '../../engine/check/asked.ts';
import { change } from '../calculator/change.ts';
import { draft } from '../calculator/current.ts';
import { policy } from '../calculator/result.ts';
import type { DraftApplication } from '../drafts/draft.ts';

/** Years before or after these are slips of the hand. */
export const bounds = { first: 1950, last: 2100 };

/** A year as typed; undefined where nothing or no year from the first to the last bound stands there. */
export function yearOf(typed: string | undefined, last: number = bounds.last): number | undefined {
  const year = /^\s*\d{4}\s*$/.test(typed ?? '') ? Number(typed) : Number.NaN;
  return year >= bounds.first && year <= last ? year : undefined;
}

/** What is applied for before anything was said: a title, in the year that is calculated. */
const start = (): DraftApplication => ({ use: 'title', year: String(draft.value.year) });

/** What the person applies for, as typed. */
export const typedApplication = computed<DraftApplication>(() => draft.value.application ?? start());

/**
 * An application as the engine takes it; undefined as long as its year cannot be read.
 * Other years that cannot be read, or come after it, are missing.
 */
export function toApplication(typed: DraftApplication): Application | undefined {
  const year = yearOf(typed.year);
  if (year === undefined) return undefined;
  const { use, level, unit, groups, claimed, held, chosen } = typed;
  return {
    use,
    year,
    level: level === 'associate' ? 'senior' : level,
    unit,
    groups,
    lastTitle: yearOf(typed.lastTitle, year),
    entry: yearOf(typed.entry, year),
    claimed: claimed || undefined,
    held,
    chosen: chosen?.filter((each) => each <= year),
  };
}

/** The application of the draft on the screen, as the policy in use takes it. */
export const application = computed(() => {
  const [within, wanted] = [policy.value, toApplication(typedApplication.value)];
  return within && wanted && asUsed(within, draft.value.track, wanted);
});

/** Changes what is applied for. @param step as for `change`: typing in one field is taken back together */
export const changeApplication = (patch: Partial<DraftApplication>, step?: string): void =>
  change((before) => ({ ...before, application: { ...start(), ...before.application, ...patch } }), step);
