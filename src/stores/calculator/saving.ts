import { signal } from '@preact/signals';
import { rememberOpen } from '../address.ts';
import { moment } from '../clock.ts';
import { connect, type Database, type Stored } from '../database.ts';
import { putAside } from '../drafts/aside.ts';
import type { Draft } from '../drafts/draft.ts';
import { readDraft } from '../drafts/read.ts';
import { watchDraft } from '../drafts/watch.ts';
import { writeDraft } from '../drafts/write.ts';
import { newId } from '../id.ts';
import { copyNames } from './blank.ts';
import { draft, notice, selected, showDraft } from './current.ts';
import { forgetSteps } from './history.ts';

/** Why nothing is being saved: the device is full, or the browser allows no storage. */
export type Failure = 'full' | 'blocked';

export type SaveState =
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; because: Failure };

/** Where saving stands; `saved` only after the transaction was completed. */
export const saveState = signal<SaveState>({ kind: 'nothing' });

/** How long typing may go on before it is saved, in ms. */
const delay = 250;

let connection: Promise<Database> | undefined;
let connected: Database | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The newest state that is not stored yet. */
let pending: Draft | undefined;
/** What is being stored just now, and under which word. */
let flying: { draft: Draft; revision: string } | undefined;
let running: Promise<void> = Promise.resolve();
/** Which draft this window knows, and under which word it was stored. */
let known: { id: string; revision: string } | undefined;
let unfollow: (() => void) | undefined;

/** The connection to the database, made when it is first needed, and again after it failed. */
export function database(): Promise<Database> {
  connection ??= connect().then(
    (made) => {
      connected = made;
      return made;
    },
    (error: unknown) => {
      connection = undefined;
      throw error;
    },
  );
  return connection;
}

/** Says that saving does not work, and why. */
export function failed(error: unknown): void {
  const name = (error as { name?: string; inner?: { name?: string } } | undefined)?.name;
  const inner = (error as { inner?: { name?: string } } | undefined)?.inner?.name;
  const because = name === 'QuotaExceededError' || inner === 'QuotaExceededError' ? 'full' : 'blocked';
  if (because === 'blocked') connection = undefined;
  saveState.value = { kind: 'failed', because };
}

/** Saves a draft within a quarter of a second. */
export function save(changed: Draft): void {
  pending = changed;
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

/** Saves what is not saved yet though the page is going, and nothing after this may run. */
export function leave(): void {
  const leaving = pending ?? flying?.draft;
  void flush();
  if (!leaving || !connected) return;
  try {
    putAside(connected, leaving, revisionOf(leaving), flying?.revision);
  } catch (error) {
    failed(error);
  }
}

const revisionOf = ({ id }: Draft): string | undefined => (known?.id === id ? known.revision : undefined);

async function store(): Promise<void> {
  const changed = pending;
  if (!changed) return;
  pending = undefined;
  try {
    const revision = newId();
    flying = { draft: changed, revision };
    const written = await writeDraft(await database(), changed, revisionOf(changed), revision);
    if (written.kind === 'changed-elsewhere') return await storeCopy(changed);
    const isNew = known?.id !== changed.id;
    if (draft.value.id === changed.id) {
      known = { id: changed.id, revision: written.revision };
      if (isNew) follow(changed.id);
    }
    if (!pending) saveState.value = { kind: 'saved', at: moment() };
  } catch (error) {
    pending ??= changed;
    failed(error);
  } finally {
    flying = undefined;
  }
}

/** Another window changed the same draft while this one did: both stay, this one under a new name. */
async function storeCopy(changed: Draft): Promise<void> {
  const newest = pending?.id === changed.id ? pending : changed;
  const copy = { ...newest, ...copyNames(newest) };
  if (draft.value.id === changed.id) {
    showDraft(copy);
    known = undefined;
    notice.value = 'copied';
  }
  pending = copy;
  await store();
}

/** Takes a stored draft onto the screen. */
export function adopt({ revision, ...stored }: Stored, saved = stored.updatedAt): void {
  showDraft(stored);
  if (!stored.activities.some(({ id }) => id === selected.value))
    selected.value = stored.activities.at(-1)?.id;
  known = { id: stored.id, revision };
  saveState.value = { kind: 'saved', at: saved };
  forgetSteps();
  follow(stored.id);
}

/** Takes a draft onto the screen that is stored nowhere yet. */
export function begin(blank: Draft): void {
  showDraft(blank);
  known = undefined;
  if (saveState.value.kind !== 'failed') saveState.value = { kind: 'nothing' };
  forgetSteps();
  unfollow?.();
  unfollow = undefined;
  rememberOpen(undefined);
}

/** Whether the draft on the screen is stored on this device. */
export const isStored = (): boolean => known?.id === draft.value.id;

/** Remembers what is open, and listens for other windows changing it. */
function follow(id: string): void {
  rememberOpen({ draft: id, activity: selected.value });
  unfollow?.();
  let stopped = false;
  let stop: (() => void) | undefined;
  unfollow = () => {
    stopped = true;
    stop?.();
  };
  const listen = async () => {
    const stopWatching = await watchDraft(await database(), id, () => void heard(id));
    stop = stopWatching;
    if (stopped) stopWatching();
  };
  listen().catch(failed);
}

/** A window stored or removed the draft on the screen; its own doings are told apart by their word. */
async function heard(id: string): Promise<void> {
  await running;
  if (pending || draft.value.id !== id || known?.id !== id) return;
  try {
    const stored = await readDraft(await database(), id);
    if (pending || draft.value.id !== id || known?.id !== id || stored?.revision === known.revision) return;
    if (stored && stored.deletedAt === undefined) {
      adopt(stored, moment());
      notice.value = 'reloaded';
    } else {
      // In the bin it stays known: changing it here takes it out again.
      known = stored && { id, revision: stored.revision };
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
