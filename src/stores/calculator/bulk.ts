import type { Typed } from '../../engine/read-facts.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { vocabulary } from '../library.ts';
import { change } from './change.ts';
import { copyOf, laterBy, yearsLater } from './copies.ts';
import { reselect } from './current.ts';
import { movedBy } from './onward.ts';
import { dated } from './own-years.ts';

/**
 * Changes some records in one step of undo; the others stay the same objects.
 * @returns how many were changed
 */
function editAll(some: readonly DraftActivity[], update: (activity: DraftActivity) => DraftActivity): number {
  const pairs = some.map((activity) => [activity, update(activity)] as const);
  const changed = new Map(pairs.filter(([before, after]) => before !== after));
  if (changed.size > 0)
    change((before) => ({
      ...before,
      activities: before.activities.map((activity) => changed.get(activity) ?? activity),
    }));
  return changed.size;
}

/** Removes records. */
export function removeAll(some: readonly DraftActivity[]): void {
  const gone = new Set(some);
  change((before) => ({ ...before, activities: before.activities.filter((each) => !gone.has(each)) }));
  reselect();
}

/** Adds each record once more, below it. */
export function duplicateAll(some: readonly DraftActivity[]): DraftActivity[] {
  const copies = new Map(some.map((activity) => [activity, copyOf(activity)]));
  change((before) => ({
    ...before,
    activities: before.activities.flatMap((activity) => [activity, copies.get(activity) ?? []].flat()),
  }));
  return [...copies.values()];
}

/** Notes of records whether they were entered where the region has study entered; says of how many that was new. */
export const registerAll = (some: readonly DraftActivity[], isRegistered: boolean): number =>
  editAll(some, (activity) => {
    const { registered = false, ...rest } = activity;
    if (registered === isRegistered) return activity;
    return isRegistered ? { ...rest, registered: true } : rest;
  });

/** Moves all days of records by as many years as it takes to get each into a year; says how many were moved. */
export const moveToYear = (some: readonly DraftActivity[], year: number): number =>
  editAll(some, (activity) => {
    const own = dated.value.get(activity.id)?.year ?? year;
    return own === year ? activity : movedBy(activity, (day) => yearsLater(day, year - own));
  });

/** Moves all days of records by some days, back if negative; says how many were moved. */
export const moveByDays = (some: readonly DraftActivity[], days: number): number =>
  editAll(some, (activity) => (days === 0 ? activity : movedBy(activity, (day) => laterBy(day, days))));

/** Takes what was typed for a fact of several records, undefined empties it; says for how many it was another. */
export const editFactOfAll = (
  some: readonly DraftActivity[],
  fact: string,
  value: Typed[string] | undefined,
): number =>
  editAll(some, (activity) => {
    const { [fact]: before, ...rest } = activity.typed;
    if (before === value) return activity;
    return { ...activity, typed: value === undefined ? rest : { ...rest, [fact]: value } };
  });

/** Facts that can matter to every one of some records, in the order of the vocabulary; days and courses are of one alone. */
export function factsInCommon(some: readonly DraftActivity[]): string[] {
  const { kinds, facts } = vocabulary.value;
  const used = [...new Set(some.map(({ kind }) => kind))];
  const ofEach = used.map((kind) => kinds.find(({ id }) => id === kind)?.facts ?? []);
  return Object.keys(facts).filter(
    (fact) =>
      facts[fact]?.type !== 'date' &&
      facts[fact]?.type !== 'courses' &&
      ofEach.length > 0 &&
      ofEach.every((each) => each.includes(fact)),
  );
}
