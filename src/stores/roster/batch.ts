import { computed, signal } from '@preact/signals';
import { dates } from '../../engine/entry.ts';
import type { Typed } from '../../engine/read-facts.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { newId } from '../id.ts';
import { calculate } from './calculate.ts';
import { pause } from './calculating.ts';
import { job } from './current.ts';
import { put } from './deeds.ts';
import type { Entry } from './filter.ts';
import type { Line } from './line.ts';
import type { RosterPerson } from './people.ts';

/** What is tried for many, as typed; undefined until a kind is chosen. */
export const tried = signal<DraftActivity | undefined>(undefined);

/** Somebody without what is tried, who they would be with it, and what they come to then. */
export type Effect = { entry: Entry; person: RosterPerson; after: Line };

/** What was tried, and what it comes to for whom; `ahead`: it has a day that has not come yet. */
type Trial =
  | { state: 'working'; done: number; of: number }
  | { state: 'done'; effects: Effect[]; ahead: boolean }
  | { state: 'stopped' | 'failed' };

export const trial = signal<Trial | undefined>(undefined);

let running: AbortController | undefined;

/** Another thing is tried: what was worked out before is of no use. */
function change(next: DraftActivity | undefined): void {
  running?.abort();
  tried.value = next;
  trial.value = undefined;
}

/** Tries an activity of a kind; what was typed stays. */
export const chooseKind = (kind: string): void =>
  change({ ...(tried.value ?? { id: newId(), title: '', typed: {} }), kind });

export const nameTried = (title: string): void => change(tried.value && { ...tried.value, title });

/** Takes what was typed for a fact; undefined empties it. */
export function typeFact(fact: string, value: Typed[string] | undefined): void {
  const now = tried.value;
  if (!now) return;
  const { [fact]: _, ...rest } = now.typed;
  change({ ...now, typed: value === undefined ? rest : { ...rest, [fact]: value } });
}

export const giveUp = (): void => change(undefined);

/** The last day typed where it is later than today, else today. */
export function dayOf(activity: DraftActivity, today: string): string {
  const days = dates.map((date) => activity.typed[date]).filter((day) => typeof day === 'string');
  return [today, ...days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))].sort().at(-1) ?? today;
}

/** A person with an activity more, under a name of its own. */
export const withActivity = (person: RosterPerson, activity: DraftActivity): RosterPerson => ({
  ...person,
  activities: [...person.activities, { ...activity, id: newId() }],
});

/** Works out what some people would come to with what is tried. Nothing of theirs is changed. */
export async function tryFor(entries: readonly Entry[]): Promise<void> {
  const [now, activity] = [job.value, tried.value];
  if (!now || !activity) return;
  running?.abort();
  const control = new AbortController();
  running = control;
  const today = dayOf(activity, now.today);
  const people = entries.map(({ person }) => withActivity(person, activity));
  trial.value = { state: 'working', done: 0, of: people.length };
  let shown = performance.now();
  try {
    const { lines } = await calculate({ ...now, today }, people, {
      signal: control.signal,
      onProgress: ({ done, of }) => {
        if (running !== control || performance.now() - shown < pause) return;
        shown = performance.now();
        trial.value = { state: 'working', done, of };
      },
    });
    const after = new Map(lines.map((line) => [line.person, line]));
    const effects = entries.flatMap((entry, at) => {
      const [person, line] = [people[at], after.get(entry.person.id)];
      return person && line ? [{ entry, person, after: line }] : [];
    });
    trial.value = { state: 'done', effects, ahead: today > now.today };
  } catch (error) {
    if (running !== control || tried.value !== activity) return;
    if (!control.signal.aborted) console.error(error);
    trial.value = { state: control.signal.aborted ? 'stopped' : 'failed' };
  }
}

export const stopTrial = (): void => running?.abort();

/** Whether somebody's verdict, or what is short, is another with it. */
const isChanged = ({ entry: { line }, after }: Effect): boolean =>
  line?.verdict !== after.verdict || JSON.stringify(line?.short) !== JSON.stringify(after.short);

/** Those for whom it makes a difference. */
export const changed = computed(() =>
  trial.value?.state === 'done' ? trial.value.effects.filter(isChanged) : [],
);

/** Adds what was tried to everybody for whom it was tried; it can be taken back. */
export function takeOver(): void {
  const found = trial.value;
  if (found?.state !== 'done') return;
  const people = found.effects.map(({ person }) => person);
  void put(people, `已给${people.length}人加上这条记录`);
  giveUp();
}
