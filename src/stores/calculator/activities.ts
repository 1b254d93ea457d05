import type { Typed } from '../../engine/read-facts.ts';
import { rememberOpen } from '../address.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { newId } from '../id.ts';
import { change } from './change.ts';
import { copyOf } from './copies.ts';
import { adding, choosing, draft, removed, selected } from './current.ts';
import { isStored } from './saving.ts';

/** Shows an activity's form. */
export function select(id: string | undefined): void {
  selected.value = id;
  adding.value = false;
  choosing.value = false;
  if (isStored()) rememberOpen({ draft: draft.value.id, activity: id });
}

const edit = (id: string, update: (activity: DraftActivity) => DraftActivity, step?: string): void =>
  change(
    (before) => ({
      ...before,
      activities: before.activities.map((activity) => (activity.id === id ? update(activity) : activity)),
    }),
    step,
  );

const insert = (activities: DraftActivity[], at: number, activity: DraftActivity): DraftActivity[] => [
  ...activities.slice(0, at),
  activity,
  ...activities.slice(at),
];

/** Adds an activity of a kind with what it begins with, and shows its form. */
export function addActivity(kind: string, typed: Typed = {}): void {
  const id = newId();
  change((before) => ({ ...before, activities: [...before.activities, { id, kind, title: '', typed }] }));
  select(id);
}

/** Takes what was typed for a fact, as it is; undefined empties it. */
export function editFact(id: string, fact: string, value: Typed[string] | undefined): void {
  edit(
    id,
    (activity) => {
      const { [fact]: _, ...rest } = activity.typed;
      return { ...activity, typed: value === undefined ? rest : { ...activity.typed, [fact]: value } };
    },
    `${id} ${fact}`,
  );
}

/** Names an activity. */
export const editTitle = (id: string, title: string): void =>
  edit(id, (activity) => ({ ...activity, title }), `${id} title`);

/** Makes it another kind of activity; what was typed stays. */
export const setKind = (id: string, kind: string): void => edit(id, (activity) => ({ ...activity, kind }));

/** Notes whether a paper is at hand. */
export const holdPaper = (id: string, paper: string, isHeld: boolean): void =>
  edit(id, ({ held = [], ...activity }) => {
    const others = held.filter((other) => other !== paper);
    const now = isHeld ? [...others, paper] : others;
    return now.length > 0 ? { ...activity, held: now } : activity;
  });

/** Notes whether it was entered where the region has study entered. */
export const register = (id: string, isRegistered: boolean): void =>
  edit(id, ({ registered: _, ...activity }) => (isRegistered ? { ...activity, registered: true } : activity));

/** Adds the same activity once more, below it, and shows its form. */
export function duplicate(id: string): void {
  const at = draft.value.activities.findIndex((activity) => activity.id === id);
  const original = draft.value.activities[at];
  if (!original) return;
  const copy = copyOf(original);
  change((before) => ({ ...before, activities: insert(before.activities, at + 1, copy) }));
  select(copy.id);
}

/** Removes an activity; it can be brought back. */
export function remove(id: string): void {
  const at = draft.value.activities.findIndex((activity) => activity.id === id);
  const activity = draft.value.activities[at];
  if (!activity) return;
  change((before) => ({ ...before, activities: before.activities.filter((other) => other.id !== id) }));
  removed.value = { kind: 'activity', activity, at };
  if (selected.value === id) select((draft.value.activities[at] ?? draft.value.activities.at(-1))?.id);
}

/** Brings back the activity that was removed last, in its place. */
export function restoreActivity(): void {
  const gone = removed.value;
  if (gone?.kind !== 'activity') return;
  const { activity, at } = gone;
  removed.value = undefined;
  if (!draft.value.activities.some(({ id }) => id === activity.id))
    change((before) => ({ ...before, activities: insert(before.activities, at, activity) }));
  select(activity.id);
}

/** Says that two activities are about the same work or attendance; without the other, that this one is not. */
export function link(id: string, other: string | undefined): void {
  const word = draft.value.activities.find((activity) => activity.id === other)?.same ?? other;
  change((before) => ({
    ...before,
    activities: before.activities.map((activity) => {
      const { same, ...alone } = activity;
      if (activity.id === id) return word === undefined ? alone : { ...alone, same: word };
      if (activity.id === other && same === undefined) return { ...alone, same: word };
      return activity;
    }),
  }));
}
