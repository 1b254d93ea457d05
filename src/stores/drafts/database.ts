import type { Dexie, Table } from 'dexie';
import type { Draft } from './draft.ts';

/** A draft with a word of its own for each saving, by which a window notices that another one saved in between. */
export type Stored = Draft & { revision: string };

export type Database = Dexie & { drafts: Table<Stored, string> };

/** Every version of the database, oldest first. Never change one that was published: add the next, with its upgrade. */
const versions = [{ version: 1, stores: { drafts: 'id, updatedAt' } }];

/** Opens the database. Fails where the browser allows no storage. */
export async function connect(name = 'xueshi'): Promise<Database> {
  const { Dexie } = await import('dexie');
  // strict: a saving counts as done only when it is on the disk.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores } of versions) database.version(version).stores(stores);
  await database.open();
  return database;
}
