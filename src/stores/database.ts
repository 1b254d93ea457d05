import type { Dexie, Table } from 'dexie';
import type { Policy } from '../policy/schema/policy.ts';
import type { History } from './calculator/history.ts';
import type { Draft } from './drafts/draft.ts';
import type { Original } from './originals/original.ts';
import type { Roster, RosterPerson } from './roster/people.ts';

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

/** A unit's roster without its people, with a word of its own for each saving. */
export type StoredRoster = Omit<Roster, 'people'> & { revision: string };

/** Somebody of a roster, and where in it; two that another window put at one place stand in any order. */
export type StoredPerson = RosterPerson & { place: number };

export type Database = Dexie & {
  drafts: Table<Stored, string>;
  aside: Table<Aside, string>;
  originals: Table<Original, string>;
  steps: Table<Steps, [draft: string, window: string]>;
  files: Table<Attached, string>;
  /** Every version of a policy by which a draft of this device was calculated. */
  policies: Table<Policy, [id: string, version: string]>;
  rosters: Table<StoredRoster, string>;
  people: Table<StoredPerson, string>;
};

/**
 * Every version of the database, oldest first. Never change one that was published: add the next, with its upgrade and
 * a fixture in tests/stores/database.
 */
export const versions = [
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
  { version: 4, stores: { rosters: 'id', people: 'id, place' } },
];

export const databaseName = 'xueshi';

/** A version as Dexie counts; the browser counts in tenths, and the last figure is for what Dexie mends within one. */
const versionOf = (native: number): number => Math.floor(native / 10);

/** Whether a version, as the browser counts it, is the one of this page. */
export const isOfToday = (native: number): boolean => versionOf(native) === versions.length;

/** Why nothing can be stored: a later version of the site has the database, whose data this page could harm. */
class LaterVersion extends Error {
  override name = 'LaterVersion';
}

const isLater = (native: number): boolean => versionOf(native) > versions.length;

/** What happens to the database because of other windows. */
type Told = {
  /** A window with an earlier version of the site does not let go of it, or does at last. */
  held: (isHeld: boolean) => void;
  /** A window with a later version has taken it over. */
  taken: (error: unknown) => void;
};

let told: Told | undefined;

/** Listens to what other windows do to the database. */
export function listen(listener: Told): void {
  told = listener;
}

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

/**
 * Opens the database, in the version of today. Fails where the browser allows no storage, and where a later version of
 * the site has it: then also when it is used again after that version took it over.
 */
export async function connect(): Promise<Database> {
  const { Dexie } = await fetchDexie();
  // strict: a saving counts as done only when it is on the disk.
  const database = new Dexie(databaseName, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores } of versions) database.version(version).stores(stores);
  // Dexie takes a later version for its own; it comes here whenever it opens.
  database.on(
    'ready',
    () => {
      if (isLater(database.backendDB().version)) throw new LaterVersion();
    },
    true,
  );
  // Dexie then closes the database, so that the other window can have it.
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null && isLater(newVersion)) told?.taken(new LaterVersion());
  });
  database.on('blocked', () => told?.held(true));
  try {
    await database.open();
  } finally {
    told?.held(false);
  }
  const channel = news();
  Dexie.on('storagemutated', () => channel?.postMessage(databaseName));
  return database;
}
