import type { Database, Stored } from '../database.ts';
import { dropAsides } from './aside.ts';
import { changeStored } from './change.ts';

/** How long a deleted draft can be brought back. */
const kept = 30;

const day = 24 * 60 * 60 * 1000;

/** How many days a draft stays in the bin, begun ones counted; 0 when its time is over. */
export function daysLeft(deletedAt: string, now: string): number {
  const passed = (Date.parse(now) - Date.parse(deletedAt)) / day;
  return Math.min(kept, Math.max(0, Math.ceil(kept - passed)));
}

/** Puts a draft into the bin, with its files. What a leaving page put aside of it is in it already. */
export async function putInBin(database: Database, id: string, now: string): Promise<void> {
  await database.transaction('rw', database.drafts, database.aside, async () => {
    await changeStored(database, id, (before) => ({ ...before, deletedAt: now }));
    await database.aside.where('id').startsWith(id).delete();
  });
  dropAsides(id);
}

/** Takes a draft out of the bin; undefined when it is not on this device any more. */
export const takeFromBin = (database: Database, id: string): Promise<Stored | undefined> =>
  changeStored(database, id, (before) => {
    const { deletedAt, ...rest } = before;
    return deletedAt === undefined ? before : rest;
  });

/** Removes a draft, its files and its steps from the device for good. */
export const purge = (database: Database, id: string): Promise<void> =>
  database.transaction('rw', database.drafts, database.aside, database.files, database.steps, async () => {
    await database.drafts.delete(id);
    await database.aside.where('id').startsWith(id).delete();
    await database.files.where({ draft: id }).delete();
    await database.steps.where({ draft: id }).delete();
  });

/** Removes for good what has been in the bin for 30 days. */
export const emptyBin = (database: Database, now: string): Promise<void> =>
  database.transaction('rw', database.drafts, database.aside, database.files, database.steps, async () => {
    const before = new Date(Date.parse(now) - kept * day).toISOString();
    const ids = await database.drafts.where('deletedAt').belowOrEqual(before).primaryKeys();
    await Promise.all(ids.map((id) => purge(database, id)));
  });
