import type { Database, Stored } from '../database.ts';

/**
 * Calls back with a draft as it stands and again whenever any window stores or removes it.
 * @returns stops watching
 */
export async function watchDraft(
  database: Database,
  id: string,
  tell: (stored: Stored | undefined) => void,
): Promise<() => void> {
  const { liveQuery } = await import('dexie');
  const subscription = liveQuery(() => database.drafts.get(id)).subscribe({
    next: tell,
    error: () => {
      // The connection is gone; the next saving finds out and says so.
    },
  });
  return () => subscription.unsubscribe();
}
