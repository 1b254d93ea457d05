import { connect, databaseName, isOfToday } from './database.ts';

/** What the browser answers to one request. */
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the database as it stands; undefined when there is none, and none is made. */
async function open(): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(databaseName);
  let isNone = false;
  request.onupgradeneeded = () => {
    isNone = true;
    request.transaction?.abort();
  };
  try {
    return await answer(request);
  } catch (error) {
    if (isNone) return undefined;
    throw error;
  }
}

/** The database in the version of today; what an earlier version of the site left is brought to it first. */
async function upToDate(): Promise<IDBDatabase | undefined> {
  const found = await open();
  if (!found || isOfToday(found.version)) return found;
  found.close();
  (await connect()).close();
  return open();
}

type Request = <T>(store: string, ask: (store: IDBObjectStore) => IDBRequest<T>) => Promise<T>;

/**
 * Reads from the database without Dexie, which is thus fetched only when something is to be written.
 * @returns undefined when there is no database yet
 * @throws where the browser allows no storage, or a later version of the site has the database
 */
export async function glance<T>(read: (request: Request) => Promise<T>): Promise<T | undefined> {
  const database = await upToDate();
  if (!database) return undefined;
  try {
    return await read((name, ask) => answer(ask(database.transaction(name).objectStore(name))));
  } finally {
    database.close();
  }
}
