import { computed } from '@preact/signals';
import type { Application } from '../../engine/check/application.ts';
import { change } from '../calculator/change.ts';
import { draft } from '../calculator/current.ts';
import { today } from '../clock.ts';
import type { DraftApplication } from '../drafts/draft.ts';

/** Years before or after these are slips of the hand. */
export const bounds = { first: 1950, last: 2100 };

/** A year as typed; undefined where nothing or no year between the bounds stands there. */
export function yearOf(typed: string | undefined): number | undefined {
  const year = /^\s*\d{4}\s*$/.test(typed ?? '') ? Number(typed) : Number.NaN;
  return year >= bounds.first && year <= bounds.last ? year : undefined;
}

/** What is applied for before anything was said: a title, this year. */
const start = (): DraftApplication => ({ use: 'title', year: today.value.slice(0, 4) });

/** What the person applies for, as typed. */
export const typedApplication = computed<DraftApplication>(() => draft.value.application ?? start());

/** An application as the engine takes it; undefined as long as its year cannot be read. */
export function toApplication(typed: DraftApplication): Application | undefined {
  const year = yearOf(typed.year);
  if (year === undefined) return undefined;
  const { use, level, unit, groups, claimed, held } = typed;
  return {
    use,
    year,
    level: level === 'associate' ? 'senior' : level,
    unit,
    groups,
    lastTitle: yearOf(typed.lastTitle),
    entry: yearOf(typed.entry),
    claimed: claimed || undefined,
    held,
  };
}

/** The application of the draft on the screen. */
export const application = computed(() => toApplication(typedApplication.value));

/** Changes what is applied for. @param step as for `change`: typing in one field is taken back together */
export const changeApplication = (patch: Partial<DraftApplication>, step?: string): void =>
  change((before) => ({ ...before, application: { ...start(), ...before.application, ...patch } }), step);
