import type { Facts } from '../../engine/types.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { newId } from '../id.ts';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** The same day (2018-06-06) some years later; 29 February becomes the 28th where the year has none. */
export function yearsLater(day: string, years: number): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return `${String(year + years).padStart(4, '0')}-${two(month)}-${two(Math.min(number, last))}`;
}

/** The day some days later. */
export function laterBy(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/**
 * An activity with every day of it moved.
 * @param read its facts as far as they can be read: a date that cannot stays as it was typed
 * @returns the same activity when it has no date
 */
export function moved(
  activity: DraftActivity,
  read: Facts,
  vocabulary: Vocabulary,
  move: (day: string) => string,
): DraftActivity {
  const days = Object.keys(activity.typed).flatMap((fact) => {
    const day = vocabulary.facts[fact]?.type === 'date' ? read[fact] : undefined;
    return typeof day === 'string' ? [[fact, move(day)] as const] : [];
  });
  if (days.length === 0) return activity;
  return { ...activity, typed: { ...activity.typed, ...Object.fromEntries(days) } };
}

/** The same activity once more, named as a copy. */
export function copyOf({ same: _, ...activity }: DraftActivity): DraftActivity {
  return { ...activity, id: newId(), title: activity.title && `${activity.title}（副本）` };
}

/**
 * Activities as new ones of another year: their papers are not at hand and nothing is registered yet.
 * Those that were about the same thing are so again, among themselves.
 */
export function asNew(activities: readonly DraftActivity[]): DraftActivity[] {
  const words = new Map<string, string>();
  for (const { same } of activities) if (same !== undefined) words.set(same, newId());
  const isShared = (same: string) => activities.filter((other) => other.same === same).length > 1;
  const shared = new Map([...words].filter(([same]) => isShared(same)));
  return activities.map(({ held: _, registered: __, same, ...activity }) => {
    const word = same === undefined ? undefined : shared.get(same);
    return { ...activity, id: newId(), ...(word !== undefined && { same: word }) };
  });
}
