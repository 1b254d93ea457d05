import { batch, computed, signal } from '@preact/signals';
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

/** The activities of the draft by their ids. */
export const byId = computed(
  () => new Map(draft.value.activities.map((activity) => [activity.id, activity])),
);

/** The draft as the results show it: where they take long, a moment behind while somebody types. */
export const calculated = signal<Draft>(none);

/**
 * Results that take no longer than this, in ms, follow every keystroke. Slower ones follow when typing pauses, for so
 * many ms for each that they take longer, at most for the longest.
 */
const [quick, slope, longest] = [30, 4, 1500];

/** How long the results took after each of the last two keystrokes, in ms; one slow moment of the device is none of theirs. */
let costs: [number, number] = [0, 0];
let isTyping = false;

/** Notes how long the results took, in ms. What is worked out for the first time says nothing about typing. */
export function noteCost(cost: number): void {
  if (isTyping) costs = [costs[1], cost];
}

function pause(): number {
  const beyond = Math.max(Math.min(...costs) - quick, 0);
  return Math.min(slope * beyond, longest);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts a draft on the screen. */
export function showDraft(shown: Draft, typing = false): void {
  clearTimeout(timer);
  isTyping = typing;
  const wait = typing ? pause() : 0;
  batch(() => {
    draft.value = shown;
    if (wait > 0) timer = setTimeout(calculate, wait);
    else calculated.value = shown;
  });
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

/** Shows the form of the last activity where the one that was shown is gone. */
export function reselect(): void {
  const { activities } = draft.value;
  if (!activities.some(({ id }) => id === selected.value)) selected.value = activities.at(-1)?.id;
}

/** Whether the kinds are shown, to add an activity. */
export const adding = signal(false);

/** Whether several records are being chosen, to change them together. */
export const choosing = signal(false);

/** What was just removed, for as long as it can be brought back. */
export const removed = signal<
  { kind: 'activity'; activity: DraftActivity; at: number } | { kind: 'draft'; draft: Draft } | undefined
>(undefined);

/** Something that happened to the draft without this window's doing. */
export type Notice =
  | 'copied'
  | 'merged'
  | 'left-over'
  | 'reloaded'
  | 'removed-elsewhere'
  | 'not-here'
  | 'in-bin';

export const notice = signal<Notice | undefined>(undefined);

/** Shows the kinds, to add an activity. */
export function startAdding(): void {
  choosing.value = false;
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
