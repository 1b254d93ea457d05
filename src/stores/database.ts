import type { Dexie, Table } from 'dexie';
import type { Draft } from './drafts/draft.ts';
import type { Original } from './originals/original.ts';

/** A draft with a word of its own for each saving, by which a window notices that another one saved in between. */
export type Stored = Draft & { revision: string };

/** A draft put aside by a page that was leaving before it could be stored, with the word under which it was known. */
export type Aside = { id: string; draft: Draft; base: string | undefined };

export type Database = Dexie & {
  drafts: Table<Stored, string>;
  aside: Table<Aside, string>;
  originals: Table<Original, string>;
};

/** Every version of the database, oldest first. Never change one that was published: add the next, with its upgrade. */
const versions = [
  { version: 1, stores: { drafts: 'id, updatedAt', aside: 'id' } },
  { version: 2, stores: { originals: 'id' } },
];

/** Opens the database. Fails where the browser allows no storage. */
export async function connect(name = 'xueshi'): Promise<Database> {
  const { Dexie } = await import('dexie');
  // strict: a saving counts as done only when it is on the disk.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores } of versions) database.version(version).stores(stores);
  await database.open();
  return database;
}
