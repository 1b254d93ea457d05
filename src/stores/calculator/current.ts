import { signal } from '@preact/signals';
import type { Draft, DraftActivity } from '../drafts/draft.ts';

const none: Draft = {
  id: '',
  name: '',
  createdAt: '',
  updatedAt: '',
  policy: '',
  year: 0,
  track: 'general',
  person: {},
  readings: {},
  policyVersions: {},
  activities: [],
};

/** The draft on the screen, as typed. Changed only through the store's actions. */
export const draft = signal<Draft>(none);

/** The draft as the results show it: while somebody types, a moment behind, so that typing stays quick. */
export const calculated = signal<Draft>(none);

/** How long typing has to pause before the results follow, in ms: longer where working them out takes long. */
const [shortest, longest] = [120, 1500];
let pause = shortest;

/** Notes how long the results took, in ms. */
export function noteCost(cost: number): void {
  pause = Math.min(Math.max(2 * cost, shortest), longest);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts a draft on the screen. */
export function showDraft(shown: Draft, typing = false): void {
  clearTimeout(timer);
  draft.value = shown;
  if (typing) timer = setTimeout(calculate, pause);
  else calculated.value = shown;
}

/** Lets the results follow at once. */
export function calculate(): void {
  clearTimeout(timer);
  calculated.value = draft.value;
}

/** Whether there is a draft to show. */
export const opened = signal(false);

/** Id of the activity whose form is shown. */
export const selected = signal<string | undefined>(undefined);

/** Whether the kinds are shown, to add an activity. */
export const adding = signal(false);

/** What was just removed, for as long as it can be brought back. */
export const removed = signal<
  { kind: 'activity'; activity: DraftActivity; at: number } | { kind: 'draft'; draft: Draft } | undefined
>(undefined);

/** Something that happened to the draft without this window's doing. */
export const notice = signal<'copied' | 'reloaded' | 'removed-elsewhere' | 'not-here' | 'in-bin' | undefined>(
  undefined,
);

/** Shows the kinds, to add an activity. */
export function startAdding(): void {
  adding.value = true;
}

/** Goes back to the form without adding an activity. */
export function stopAdding(): void {
  adding.value = false;
}

/** What was removed need not be brought back. */
export function dismissRemoved(): void {
  removed.value = undefined;
}

/** What happened to the draft has been seen. */
export function dismissNotice(): void {
  notice.value = undefined;
}
