import { signal } from '@preact/signals';
import { whatToOpen } from '../address.ts';
import { moment, refreshToday, today } from '../clock.ts';
import { fetchWriting, type Stored } from '../database.ts';
import { hasAside } from '../drafts/aside.ts';
import type { Draft, DraftSummary } from '../drafts/draft.ts';
import { latestDraft, listDrafts, readDraft } from '../drafts/read.ts';
import { policies } from '../library.ts';
import { blankDraft, copyNames, firstYear } from './blank.ts';
import { adding, draft, notice, opened, removed, selected } from './current.ts';
import { adopt, begin, database, discard, failed, flush, isUnsaved, save, saveState } from './saving.ts';

/** The drafts on this device, the last changed first. */
export const drafts = signal<DraftSummary[]>([]);

/** Looks up the drafts on this device again. */
export async function refreshDrafts(): Promise<void> {
  try {
    drafts.value = await listDrafts(await database());
  } catch (error) {
    drafts.value = [];
    failed(error);
  }
}

function show(stored: Stored, activity?: string): void {
  adding.value = false;
  selected.value = activity;
  adopt(stored);
}

/** Stores what is waiting; false when that fails, and leaving the draft would lose it. */
async function canLeave(): Promise<boolean> {
  await flush();
  return !isUnsaved();
}

function showBlank(): void {
  const { policy, year, track, person } = draft.value;
  const first = policies.value[0];
  const start = policy ? { policy, year, track, person } : undefined;
  adding.value = false;
  selected.value = undefined;
  begin(blankDraft(start ?? { policy: first?.id ?? '', year: first ? firstYear(first, today.value) : 0 }));
}

const copied = (draft: Draft): Draft => ({ ...draft, ...copyNames(draft) });

/** Opens what the address names, else what was open last, else the draft changed last, else an empty one. */
export async function start(): Promise<void> {
  refreshToday();
  const wanted = whatToOpen();
  let stored: Stored | undefined;
  try {
    if (await hasAside()) {
      const { storeAside } = await fetchWriting();
      if (await storeAside(await database(), copied)) notice.value = 'left-over';
    }
    stored = wanted && (await readDraft(wanted.draft));
    if (wanted?.asked && !stored) notice.value = 'not-here';
    if (wanted?.asked && stored?.deletedAt) notice.value = 'in-bin';
    if (!stored || stored.deletedAt) stored = await latestDraft();
  } catch (error) {
    failed(error);
  }
  if (stored) show(stored, wanted?.activity);
  else showBlank();
  opened.value = true;
}

/** Opens another draft of this device, unless the one on the screen cannot be saved. */
export async function openDraft(id: string): Promise<void> {
  if (!(await canLeave())) return;
  try {
    const stored = await readDraft(id);
    notice.value = stored ? undefined : 'not-here';
    removed.value = undefined;
    if (stored) show(stored);
    await refreshDrafts();
  } catch (error) {
    failed(error);
  }
}

/** Begins an empty draft, unless the one on the screen cannot be saved. It is stored once something is typed. */
export async function newDraft(): Promise<void> {
  if (!(await canLeave())) return;
  notice.value = undefined;
  removed.value = undefined;
  showBlank();
  await refreshDrafts();
}

/** Puts the draft on the screen into the bin; it can be brought back. Then shows the one changed last. */
export async function deleteDraft(): Promise<void> {
  await flush();
  const gone = { kind: 'draft', draft: draft.value } as const;
  discard();
  notice.value = undefined;
  showBlank();
  try {
    const connection = await database();
    const { putInBin } = await fetchWriting();
    await putInBin(connection, gone.draft.id, moment());
    await refreshDrafts();
    const stored = await latestDraft();
    if (stored) show(stored);
  } catch (error) {
    failed(error);
  }
  removed.value = gone;
}

/** Brings back the draft that was removed last, and shows it. */
export async function restoreDraft(): Promise<void> {
  const gone = removed.value;
  if (gone?.kind !== 'draft') return;
  await flush();
  removed.value = undefined;
  try {
    const connection = await database();
    const { takeFromBin } = await fetchWriting();
    const stored = await takeFromBin(connection, gone.draft.id);
    // What was not stored when it was removed is on no device.
    if (stored && stored.updatedAt >= gone.draft.updatedAt) show(stored);
    else resume(gone.draft);
    await refreshDrafts();
  } catch (error) {
    resume(gone.draft);
    failed(error);
  }
}

function resume(unsaved: Draft): void {
  begin(unsaved);
  selected.value = unsaved.activities.at(-1)?.id;
  save(unsaved);
}

/** Tries again what failed: saving, or opening the drafts when nothing was typed yet. */
export async function retry(): Promise<void> {
  await flush();
  if (!isUnsaved() && saveState.value.kind === 'failed') await start();
}
