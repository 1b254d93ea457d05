import { computed, type Signal, signal } from '@preact/signals';
import type { Draft } from '../drafts/draft.ts';
import { applyChanges, type Change, changesBetween, inverse } from '../history/patch.ts';

/** More steps back than this are not kept. */
const most = 100;

/** The changes made to a draft, step by step, each as it was made. */
export type History = {
  /** What can be taken back, the last one last. */
  past: Change[][];
  /** What was taken back, the last one last. */
  future: Change[][];
};

const past = signal<History['past']>([]);
const future = signal<History['future']>([]);

/** Typing that goes on in one field, and the draft before it. */
let typing: { step: string; before: Draft } | undefined;

/** Whether there is a change to take back. */
export const canUndo = computed(() => past.value.length > 0);

/** Whether a change was taken back and can be made again. */
export const canRedo = computed(() => future.value.length > 0);

/** What was taken back or made again last, to be said. */
export const walked = signal<{ way: 'back' | 'forth'; changes: Change[] } | undefined>(undefined);

/**
 * Keeps a change.
 * @param step changes with the same name in a row, such as typing in one field, are taken back together
 */
export function keepStep(before: Draft, after: Draft, step: string | undefined): void {
  const goesOn = step !== undefined && typing?.step === step;
  const from = goesOn && typing ? typing.before : before;
  const changes = changesBetween(from, after);
  const earlier = goesOn ? past.value.slice(0, -1) : past.value;
  const isChanged = changes.length > 0;
  past.value = isChanged ? [...earlier, changes].slice(-most) : earlier;
  future.value = [];
  typing = isChanged && step !== undefined ? { step, before: from } : undefined;
  walked.value = undefined;
}

/** Takes the last step off; steps of which nothing is left, since others have changed the same things, are passed over. */
function walk(from: Signal<Change[][]>, way: (step: Change[]) => Draft, isLeft: (next: Draft) => boolean) {
  restTyping();
  for (;;) {
    const step = from.value.at(-1);
    if (!step) return undefined;
    from.value = from.value.slice(0, -1);
    const next = way(step);
    if (isLeft(next)) return next;
  }
}

/** The draft before its last change, as far as nobody else has changed the same since; undefined when there is none. */
export function stepBack(draft: Draft): Draft | undefined {
  const way = (step: Change[]) => applyChanges(draft, inverse(step)).draft;
  const next = walk(past, way, (next) => changesBetween(next, draft).length > 0);
  if (!next) return undefined;
  const changes = changesBetween(next, draft);
  future.value = [...future.value, changes];
  walked.value = { way: 'back', changes };
  return next;
}

/** The draft with the change that was taken back last; undefined when there is none. */
export function stepForth(draft: Draft): Draft | undefined {
  const way = (step: Change[]) => applyChanges(draft, step).draft;
  const next = walk(future, way, (next) => changesBetween(draft, next).length > 0);
  if (!next) return undefined;
  const changes = changesBetween(draft, next);
  past.value = [...past.value, changes];
  walked.value = { way: 'forth', changes };
  return next;
}

/** What is typed next is a step of its own. */
export function restTyping(): void {
  typing = undefined;
}

/** The steps as they are now, to be stored beside the draft. */
export const steps = (): History => ({ past: past.value, future: future.value });

/** Another draft is on the screen: its steps are its own. */
export function takeSteps({ past: back, future: forth }: History = { past: [], future: [] }): void {
  restTyping();
  past.value = back;
  future.value = forth;
  walked.value = undefined;
}

/** Puts steps that were stored before those made since. */
export function recallSteps(stored: History): void {
  const isFirst = past.value.length === 0 && future.value.length === 0;
  past.value = [...stored.past, ...past.value].slice(-most);
  if (isFirst) future.value = stored.future;
}
