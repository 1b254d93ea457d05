import { computed, signal } from '@preact/signals';
import type { Draft } from '../drafts/draft.ts';
import { choosing, draft } from './current.ts';

const ids = signal<ReadonlySet<string>>(new Set());

/** What was done to several records. `changed`: whether anything was. */
type Deed = { says: string; changed: boolean };

const told = signal<(Deed & { left: Draft }) | undefined>(undefined);

/** What was done last, in words, while undoing would take back just that. */
export const deed = computed<Deed | undefined>(() =>
  told.value?.left === draft.value ? told.value : undefined,
);

/** Says what was just done to several records. */
export function tell(says: string, changed = true): void {
  told.value = { says, changed, left: draft.value };
}

/** The records that are chosen, in the order in which they were added. */
export const chosen = computed(() => draft.value.activities.filter(({ id }) => ids.value.has(id)));

/** Whether a record is chosen. */
export const isChosen = (id: string): boolean => ids.value.has(id);

/** Chooses records, or no longer. */
export function choose(some: readonly string[], isWanted: boolean): void {
  const next = new Set(ids.value);
  for (const id of some) isWanted ? next.add(id) : next.delete(id);
  ids.value = next;
}

/** Lets records be chosen, or ends it. */
export function letChoose(isWanted: boolean): void {
  choosing.value = isWanted;
  ids.value = new Set();
}
