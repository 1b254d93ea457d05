import type { Attached, Database } from '../database.ts';
import { glance } from '../glance.ts';

/** The files of a draft, the first added first. */
export const listFiles = (database: Database, draft: string): Promise<Attached[]> =>
  database.files.where({ draft }).sortBy('addedAt');

/** How many files an activity has. */
export const countFiles = async (draft: string, activity: string): Promise<number> =>
  (await glance((request) =>
    request('files', (files) => files.index('[draft+activity]').count([draft, activity])),
  )) ?? 0;

/** The room that all files of this device take, in bytes; what is in them is not read. */
export async function sizeOfFiles(database: Database): Promise<number> {
  const sizes = await database.files.orderBy('size').keys();
  return sizes.reduce<number>((total, size) => total + Number(size), 0);
}

/**
 * Calls back with the files of an activity, and again whenever any window changes one.
 * @returns stops watching
 */
export async function watchFiles(
  database: Database,
  draft: string,
  activity: string,
  tell: (files: Attached[]) => void,
): Promise<() => void> {
  const { liveQuery } = await import('dexie');
  const files = () => database.files.where({ draft, activity }).sortBy('addedAt');
  const subscription = liveQuery(files).subscribe({
    next: tell,
    error: () => {
      // The connection is gone; the next adding finds out and says so.
    },
  });
  return () => subscription.unsubscribe();
}
