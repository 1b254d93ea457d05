import type { Attached, Database } from '../database.ts';
import { newId } from '../id.ts';

/** Keeps files. All or, where the device is full, none of them; resolves when the transaction is complete. */
export const addFiles = (database: Database, files: Attached[]): Promise<void> =>
  database.transaction('rw', database.files, async () => {
    await database.files.bulkPut(files);
  });

/** Gives a file another name. */
export async function renameFile(database: Database, id: string, name: string): Promise<void> {
  await database.files.update(id, { name });
}

/** Removes a file from the device. */
export const removeFile = (database: Database, id: string): Promise<void> => database.files.delete(id);

/**
 * Copies the files of a draft for another one with the same activities.
 * An activity that was removed keeps its files until its draft is removed for good: it may still be brought back.
 */
export const copyFiles = (database: Database, from: string, to: string): Promise<void> =>
  database.transaction('rw', database.files, async () => {
    const files = await database.files.where({ draft: from }).toArray();
    await database.files.bulkPut(files.map((file) => ({ ...file, id: newId(), draft: to })));
  });
