import { computed, signal } from '@preact/signals';
import type { Draft } from '../drafts/draft.ts';

/** More steps back than this are not kept. */
const most = 100;

const past = signal<{ before: Draft; step: string | undefined }[]>([]);

/** Whether there is a change to take back. */
export const canUndo = computed(() => past.value.length > 0);

/**
 * Keeps the draft as it was before a change.
 * @param step changes with the same name in a row, such as typing in one field, are taken back together
 */
export function keepStep(before: Draft, step: string | undefined): void {
  if (step !== undefined && past.value.at(-1)?.step === step) return;
  past.value = [...past.value.slice(1 - most), { before, step }];
}

/** The draft before the last change, which is then forgotten. */
export function takeStep(): Draft | undefined {
  const last = past.value.at(-1);
  past.value = past.value.slice(0, -1);
  return last?.before;
}

/** Another draft is on the screen: its changes are its own. */
export function forgetSteps(): void {
  past.value = [];
}
