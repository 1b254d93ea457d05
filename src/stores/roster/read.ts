import type { Database } from '../database.ts';
import type { Roster } from './people.ts';

/** So many people are read or written at once: what is longer could be felt. */
export const atOnce = 50;

/** A list in parts, the last of which may be shorter. */
export function* partsOf<T>(list: readonly T[], size: number = atOnce): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

/** A roster as it is stored, under its word. */
export type Found = { roster: Roster; revision: string; places: Map<string, number> };

/**
 * The roster of this device as it is at one moment, read part by part so that the page goes on answering.
 * @returns undefined where there is none yet
 */
export const readRoster = (database: Database): Promise<Found | undefined> => {
  const { rosters, people } = database;
  return database.transaction('r', rosters, people, async () => {
    const stored = await rosters.get('roster');
    if (!stored) return undefined;
    const { revision, ...head } = stored;
    const roster: Roster = { ...head, people: [] };
    const places = new Map<string, number>();
    for (const ids of partsOf(await people.orderBy('place').primaryKeys()))
      for (const found of await people.bulkGet(ids)) {
        if (!found) continue;
        const { place, ...person } = found;
        roster.people.push(person);
        places.set(person.id, place);
      }
    return { roster, revision, places };
  });
};

/** Which word the stored roster has; a window thus notices that another one stored it. */
export const readRevision = async (database: Database): Promise<string | undefined> =>
  (await database.rosters.get('roster'))?.revision;
