import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A database as an earlier version of the site left it, told without today's code. */
export type Old = {
  version: number;
  /** By name, each with the path of its key and those of its indexes. */
  stores: Record<string, { key: string | string[]; indexes: (string | string[])[] }>;
  /** What is in each store. A file's content stands as `{ $blob, type }`. */
  data: Record<string, Record<string, unknown>[]>;
};

/** One of every version that ever was, oldest first. */
export const olds: Old[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Old)
  .sort((one, other) => one.version - other.version);

export const old = (version: number): Old => {
  const found = olds.find((each) => each.version === version);
  if (!found) throw new Error(`no database of version ${version}`);
  return found;
};

/** Makes an old database in this browser. Stands alone, so that a test can run it in a page. */
export function build({ version, stores, data }: Old): Promise<void> {
  const filled = (row: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        const { $blob, type } = (value ?? {}) as { $blob?: string; type?: string };
        return [name, $blob === undefined ? value : new Blob([$blob], { type: type ?? '' })];
      }),
    );
  return new Promise((resolve, reject) => {
    // Dexie counts in tenths.
    const request = indexedDB.open('xueshi', version * 10);
    request.onupgradeneeded = () => {
      for (const [name, { key, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath: key });
        for (const index of indexes)
          store.createIndex(typeof index === 'string' ? index : `[${index.join('+')}]`, index);
        for (const row of data[name] ?? []) store.put(filled(row));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
