import type { Database } from '../database.ts';
import type { Roster, RosterPerson } from './people.ts';

/** So many people, or so many of their records, are read, written or copied at once: what is longer could be felt. */
const [mostPeople, mostRecords] = [50, 1_000];

/** A list in parts, the last of which may be shorter. */
export function* partsOf<T>(list: readonly T[], size: number = mostPeople): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

/** People in parts with about as many records; somebody with more of them is a part alone. */
export function* portionsOf<T extends Pick<RosterPerson, 'activities'>>(
  people: readonly T[],
): Generator<T[]> {
  let part: T[] = [];
  let records = 0;
  for (const person of people) {
    const more = person.activities.length;
    if (part.length === mostPeople || (part.length > 0 && records + more > mostRecords)) {
      yield part;
      [part, records] = [[], 0];
    }
    part.push(person);
    records += more;
  }
  if (part.length > 0) yield part;
}

/** How many people to read next, as those read last had so many records. */
function nextSize(people: readonly RosterPerson[]): number {
  const records = people.reduce((sum, { activities }) => sum + activities.length, 0);
  return Math.max(1, Math.min(mostPeople, Math.floor((mostRecords * people.length) / (records || 1))));
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
    const ids = await people.orderBy('place').primaryKeys();
    for (let [from, size] = [0, 5]; from < ids.length; ) {
      const some = await people.bulkGet(ids.slice(from, from + size));
      from += size;
      const found = some.filter((person) => person !== undefined);
      for (const { place, ...person } of found) {
        roster.people.push(person);
        places.set(person.id, place);
      }
      size = nextSize(found);
    }
    return { roster, revision, places };
  });
};

/** Which word the stored roster has; a window thus notices that another one stored it. */
export const readRevision = async (database: Database): Promise<string | undefined> =>
  (await database.rosters.get('roster'))?.revision;
