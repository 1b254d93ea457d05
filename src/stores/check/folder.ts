import { signal } from '@preact/signals';
import { database } from '../calculator/saving.ts';
import type { Attached } from '../database.ts';
import { type Failure, failureOf } from '../failure.ts';
import { listFiles } from '../files/read.ts';

/** The files of the draft on the screen, the first added first; undefined until they were read. */
export const filesOfDraft = signal<readonly Attached[] | Failure | undefined>(undefined);

/** Reads the files of a draft; of what is in them nothing yet. */
export async function readFilesOf(draft: string): Promise<void> {
  filesOfDraft.value = undefined;
  try {
    filesOfDraft.value = await listFiles(await database(), draft);
  } catch (error) {
    filesOfDraft.value = failureOf(error);
  }
}
