import type { Dexie, Table } from 'dexie';
import type { Policy } from '../policy/schema/policy.ts';
import type { History } from './calculator/history.ts';
import type { Draft } from './drafts/draft.ts';
import type { Original } from './originals/original.ts';

/** A draft with a word of its own for each saving, by which a window notices that another one saved in between. */
export type Stored = Draft & { revision: string };

/** A draft put aside by a page that was leaving before it could be stored, with the word under which it was known. */
export type Aside = {
  id: string;
  draft: Draft;
  base: string | undefined;
  /** The word of a saving that was still under way. */
  flying?: string | undefined;
  /** The draft under the word by which it was known, and the steps since it was opened; pages of earlier versions put none aside. */
  known?: Draft | undefined;
  steps?: Steps | undefined;
};

/** What can be taken back in a draft and made again, as one window did it. */
export type Steps = History & {
  draft: string;
  window: string;
  /** When the draft was changed last. */
  at: string;
};

/** A file that proves an activity. */
export type Attached = {
  id: string;
  draft: string;
  activity: string;
  name: string;
  /** Media type. */
  type: string;
  /** In bytes. */
  size: number;
  addedAt: string;
  content: Blob;
};

export type Database = Dexie & {
  drafts: Table<Stored, string>;
  aside: Table<Aside, string>;
  originals: Table<Original, string>;
  steps: Table<Steps, [draft: string, window: string]>;
  files: Table<Attached, string>;
  /** Every version of a policy by which a draft of this device was calculated. */
  policies: Table<Policy, [id: string, version: string]>;
};

/** Every version of the database, oldest first. Never change one that was published: add the next, with its upgrade. */
const versions = [
  { version: 1, stores: { drafts: 'id, updatedAt', aside: 'id' } },
  { version: 2, stores: { originals: 'id' } },
  {
    version: 3,
    stores: {
      drafts: 'id, updatedAt, deletedAt',
      files: 'id, draft, [draft+activity], size',
      policies: '[id+version]',
      steps: '[draft+window], draft',
    },
  },
];

export const databaseName = 'xueshi';

/** The version as the browser counts it: ten times Dexie's. */
export const databaseVersion = 10 * versions.length;

const fetchDexie = () => import('dexie');

/** Fetches what writes drafts; it is needed only once something is typed. */
export async function fetchWriting() {
  const dexie = fetchDexie();
  const { writing } = await import('./drafts/writing.ts');
  await dexie;
  return writing;
}

/** Where windows tell each other that something was written; undefined in browsers without channels. */
export const news = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('xueshi.database');

/** Opens the database. Fails where the browser allows no storage. */
export async function connect(name = databaseName): Promise<Database> {
  const { Dexie } = await fetchDexie();
  // strict: a saving counts as done only when it is on the disk.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores } of versions) database.version(version).stores(stores);
  await database.open();
  const channel = news();
  Dexie.on('storagemutated', () => channel?.postMessage(name));
  return database;
}
