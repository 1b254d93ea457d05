import { signal } from '@preact/signals';
import { moment } from '../clock.ts';
import type { Attached } from '../database.ts';
import { type Failure, failureOf } from '../failure.ts';
import { type Refused, refusal, typeOf } from '../files/accepted.ts';
import { sizeOfFiles, watchFiles } from '../files/read.ts';
import { addFiles, removeFile, renameFile } from '../files/write.ts';
import { newId } from '../id.ts';
import { database } from './saving.ts';

/** The files of the record on the screen, the first added first. */
export const attached = signal<Attached[]>([]);

/** What all files of this device take, in bytes. */
export const total = signal(0);

/** How much of the room that the browser gives is used, 0 to 1; undefined where it does not say. */
export const used = signal<number | undefined>(undefined);

/** What was not kept, and why. */
export const refused = signal<(Refused | { name: string; because: Failure })[]>([]);

/** What was just removed, for as long as it can be brought back. */
export const detached = signal<Attached | undefined>(undefined);

async function measure(): Promise<void> {
  total.value = await sizeOfFiles(await database());
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  used.value = usage !== undefined && quota ? usage / quota : undefined;
}

/**
 * Shows the files of a record, and what other windows change.
 * @returns stops it
 */
export function showFiles(draft: string, activity: string): () => void {
  let isWanted = true;
  let stop: (() => void) | undefined;
  attached.value = [];
  refused.value = [];
  detached.value = undefined;
  const follow = async () => {
    stop = await watchFiles(await database(), draft, activity, (files) => {
      if (!isWanted) return;
      attached.value = files;
      void measure();
    });
    if (!isWanted) stop();
  };
  follow().catch((error: unknown) => {
    refused.value = [{ name: '', because: failureOf(error) }];
  });
  return () => {
    isWanted = false;
    stop?.();
  };
}

/** Keeps files for a record; what cannot be kept is named in `refused`, each with the reason. */
export async function attach(draft: string, activity: string, files: File[]): Promise<void> {
  const troubles: typeof refused.value = [];
  for (const file of files) {
    const because = refusal(file);
    const type = typeOf(file);
    if (because || type === undefined) {
      if (because) troubles.push(because);
      continue;
    }
    const { name, size } = file;
    // Copied, so that it does not depend on the file where it was taken from.
    const added = { id: newId(), draft, activity, name, type, size, addedAt: moment() };
    try {
      const content = new Blob([await file.arrayBuffer()], { type });
      await addFiles(await database(), [{ ...added, content }]);
    } catch (error) {
      troubles.push({ name, because: failureOf(error) });
    }
  }
  refused.value = troubles;
}

/** Names a file. */
export async function nameFile(id: string, name: string): Promise<void> {
  await renameFile(await database(), id, name);
}

/** Removes a file; it can be brought back for as long as the record is shown. */
export async function detach(file: Attached): Promise<void> {
  await removeFile(await database(), file.id);
  detached.value = file;
}

/** Brings back the file that was removed last. */
export async function reattach(): Promise<void> {
  const gone = detached.value;
  if (!gone) return;
  try {
    await addFiles(await database(), [gone]);
    detached.value = undefined;
  } catch (error) {
    refused.value = [{ name: gone.name, because: failureOf(error) }];
  }
}
