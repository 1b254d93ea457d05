import type { Database, StoredPerson, StoredRoster } from '../database.ts';
import { portionsOf } from './read.ts';

/** What is to be stored: the roster itself where it was changed, people with their places, and ids of people to remove. */
export type Change = {
  head: Omit<StoredRoster, 'revision'>;
  /** Whether what is stored of the roster itself gives way. */
  isHeadChanged: boolean;
  people: readonly StoredPerson[];
  removed: readonly string[];
};

/**
 * Stores a change under a new word: all of it or, where anything fails, nothing. Resolves when it is on the disk.
 * @param base the word under which this window knows the roster
 * @returns whether another window had stored it meanwhile; what that one changed of other people stays
 */
export const writeRoster = (
  database: Database,
  { head, isHeadChanged, people: changed, removed }: Change,
  base: string | undefined,
  revision: string,
): Promise<boolean> => {
  const { rosters, people } = database;
  return database.transaction('rw', rosters, people, async () => {
    const there = await rosters.get('roster');
    const kept = there && !isHeadChanged ? there : head;
    await rosters.put({ ...kept, updatedAt: head.updatedAt, revision });
    for (const part of portionsOf(changed)) await people.bulkPut(part);
    if (removed.length > 0) await people.bulkDelete([...removed]);
    return there?.revision !== base;
  });
};
