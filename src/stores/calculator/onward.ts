import type { DraftActivity } from '../drafts/draft.ts';
import { vocabulary } from '../library.ts';
import { change } from './change.ts';
import { asNew, moved, yearsLater } from './copies.ts';
import { readActivity } from './facts.ts';
import { dated } from './own-years.ts';

/** A record with all its days moved. */
export const movedBy = (activity: DraftActivity, move: (day: string) => string): DraftActivity =>
  moved(activity, readActivity(activity).facts, vocabulary.value, move);

/**
 * Adds records once more for the year after theirs, below all others.
 * @returns the copies, and their year; undefined where they have none, or not the same one
 */
export function copyToNextYear(some: readonly DraftActivity[]): {
  copies: DraftActivity[];
  year: number | undefined;
} {
  const later = (activity: DraftActivity) => movedBy(activity, (day) => yearsLater(day, 1));
  const years = new Set(some.map(({ id }) => dated.value.get(id)?.year));
  const copies = asNew(some.map(later));
  change((before) => ({ ...before, activities: [...before.activities, ...copies] }));
  const [year] = years;
  return { copies, year: years.size === 1 && year !== undefined ? year + 1 : undefined };
}
