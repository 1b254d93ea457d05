import { signal } from '@preact/signals';
import { rememberOpen } from '../address.ts';
import { moment } from '../clock.ts';
import { connect, type Database, fetchWriting, listen, type Stored } from '../database.ts';
import { dropAside, putAside } from '../drafts/aside.ts';
import type { Draft } from '../drafts/draft.ts';
import { readDraft } from '../drafts/read.ts';
import type { Saved, Saving } from '../drafts/save.ts';
import { watchOthers } from '../drafts/watch.ts';
import { type Failure, failureOf } from '../failure.ts';
import type { Change } from '../history/patch.ts';
import { readSteps } from '../history/read.ts';
import { newId } from '../id.ts';
import { policies } from '../library.ts';
import { thisWindow } from '../window.ts';
import { copyNames } from './blank.ts';
import { draft, notice, reselect, selected, showDraft } from './current.ts';
import { recallSteps, restTyping, steps, takeSteps } from './history.ts';

export type SaveState =
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; because: Failure };

/** Where saving stands; `saved` only after the transaction was completed. */
export const saveState = signal<SaveState>({ kind: 'nothing' });

/** Whether the drafts wait for a window with an earlier version of the site to let go of them. */
export const isHeld = signal(false);

type Known = { draft: Draft; revision: string };

/** What of this window's changes is only in a copy, since another window changed the same. */
export const conflicts = signal<Change[]>([]);

/** How long typing may go on before it is saved, in ms. */
const delay = 250;

let connection: Promise<Database> | undefined;
let connected: Database | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The newest state that is not stored yet. */
let pending: Draft | undefined;
/** What is being stored just now, and under which word. */
let flying: { draft: Draft; revision: string } | undefined;
/** What was put aside when the page seemed to leave, or what came of it since. */
let aside: Draft | undefined;
let running: Promise<void> = Promise.resolve();
/** The stored draft that this window knows, and under which word it was stored. */
let known: Known | undefined;
let unfollow: (() => void) | undefined;

/** The connection to the database, made when it is first needed, and again after it failed. */
export function database(): Promise<Database> {
  connection ??= tidied().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Connects, and removes what is kept no longer. */
async function tidied(): Promise<Database> {
  const made = await connect();
  const { emptyBin, pruneSteps } = await fetchWriting();
  await emptyBin(made, moment());
  await pruneSteps(made, thisWindow);
  connected = made;
  return made;
}

/** Says that saving does not work, and why. */
export function failed(error: unknown): void {
  const because = failureOf(error);
  if (because !== 'full') connection = undefined;
  saveState.value = { kind: 'failed', because };
}

listen({
  held: (held) => {
    isHeld.value = held;
  },
  taken: failed,
});

/** Saves a draft within a quarter of a second. */
export function save(changed: Draft): void {
  pending = changed;
  if (aside) aside = changed;
  if (saveState.value.kind !== 'failed') saveState.value = { kind: 'saving' };
  timer ??= setTimeout(flush, delay);
}

/** Saves now what is not saved yet. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  running = running.then(store);
  return running;
}

/**
 * Saves what is not saved yet though the page is going, and nothing after this may run.
 * @returns whether everything is where the next page finds it
 */
export function leave(): boolean {
  const leaving = pending ?? flying?.draft;
  void flush();
  if (!leaving) return true;
  aside = leaving;
  try {
    return putAside(connected, thisWindow, { ...savingOf(leaving), flying: flying?.revision });
  } catch (error) {
    failed(error);
    return false;
  }
}

/** A draft with what this window knows of it and, for the one on the screen, its steps. */
function savingOf(changed: Draft): Saving {
  const own = known?.draft.id === changed.id ? known : undefined;
  const { id, updatedAt } = changed;
  const row = { draft: id, window: thisWindow, at: updatedAt, ...steps() };
  return {
    draft: changed,
    base: own?.revision,
    known: own?.draft,
    steps: id === draft.value.id ? row : undefined,
  };
}

async function store(): Promise<void> {
  const changed = pending;
  if (!changed) return;
  pending = undefined;
  const saving = savingOf(changed);
  try {
    const revision = newId();
    flying = { draft: changed, revision };
    const connection = await database();
    const { saveDraft, keepVersion } = await fetchWriting();
    const saved = await saveDraft(connection, { ...saving, revision }, (draft) => ({
      ...draft,
      ...copyNames(draft),
    }));
    if (aside === changed) {
      dropAside(changed.id, thisWindow);
      aside = undefined;
    }
    if (draft.value.id === changed.id) take(changed, saved);
    if (!pending) saveState.value = { kind: 'saved', at: moment() };
    flying = undefined;
    await keepVersion(
      connection,
      policies.value.find(({ id }) => id === changed.policy),
    );
  } catch (error) {
    pending ??= changed;
    failed(error);
  } finally {
    flying = undefined;
  }
}

/** Takes over what became of a saving; what was typed meanwhile stays, and is saved next. */
function take(changed: Draft, saved: Saved): void {
  const { revision, ...stored } = saved.stored;
  const before = known;
  known = { draft: stored, revision };
  if (saved.kind !== 'stored') {
    notice.value = saved.kind;
    conflicts.value = saved.kind === 'copied' ? saved.conflicts : [];
    restTyping();
    if (draft.value === changed) {
      showDraft(stored);
      reselect();
    } else if (saved.kind === 'merged') {
      // The next saving tells what was typed meanwhile from what the other window changed.
      known = { draft: changed, revision: before?.revision ?? '' };
    } else {
      const { id, createdAt, name } = stored;
      const renamed = draft.value.name === changed.name ? { name } : {};
      pending = { ...draft.value, id, createdAt, ...renamed };
      if (aside) aside = pending;
      showDraft(pending);
      void flush();
    }
  }
  if (before?.draft.id !== stored.id) follow(stored.id);
}

/** Takes a stored draft onto the screen as it is now. */
function refresh({ revision, ...stored }: Stored, saved: string): void {
  showDraft(stored);
  reselect();
  known = { draft: stored, revision };
  saveState.value = { kind: 'saved', at: saved };
}

/** Takes a stored draft onto the screen, with its steps. */
export function adopt(stored: Stored): void {
  refresh(stored, stored.updatedAt);
  takeSteps();
  // Before anything is saved, or the stored steps would be overwritten.
  running = running.then(() => recall(stored.id));
  follow(stored.id);
}

async function recall(id: string): Promise<void> {
  try {
    const stored = await readSteps(id, thisWindow);
    if (stored && draft.value.id === id) recallSteps(stored);
  } catch {
    // Storage is gone; the next saving finds out and says so.
  }
}

/** Takes a draft onto the screen that is stored nowhere yet. */
export function begin(blank: Draft): void {
  showDraft(blank);
  known = undefined;
  if (saveState.value.kind !== 'failed') saveState.value = { kind: 'nothing' };
  takeSteps();
  unfollow?.();
  unfollow = undefined;
  rememberOpen(undefined);
}

/** Whether the draft on the screen is stored on this device. */
export const isStored = (): boolean => known?.draft.id === draft.value.id;

/** Remembers what is open, and listens for other windows changing it. */
function follow(id: string): void {
  rememberOpen({ draft: id, activity: selected.value });
  unfollow?.();
  unfollow = watchOthers(() => void heard(id));
}

/** A window stored or removed the draft on the screen; its own doings are told apart by their word. */
async function heard(id: string): Promise<void> {
  await running;
  if (pending || draft.value.id !== id || known?.draft.id !== id) return;
  try {
    const before = known;
    const stored = await readDraft(id);
    if (pending || draft.value.id !== id || known?.draft.id !== id) return;
    // This window has saved since the reading, which may have found what was there before.
    if (flying || known !== before) return heard(id);
    if (stored?.revision === known.revision) return;
    if (stored && stored.deletedAt === undefined) {
      refresh(stored, moment());
      restTyping();
      notice.value = 'reloaded';
    } else {
      // In the bin it stays known: changing it here takes it out again.
      known = stored && { draft: draft.value, revision: stored.revision };
      saveState.value = { kind: 'nothing' };
      notice.value = 'removed-elsewhere';
    }
  } catch (error) {
    failed(error);
  }
}

/** Whether something typed is not stored. */
export const isUnsaved = (): boolean => pending !== undefined;

/** Stores no more of what is waiting: its draft is being removed. */
export function discard(): void {
  clearTimeout(timer);
  timer = undefined;
  pending = undefined;
}
