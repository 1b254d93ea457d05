import type { Aside, Database } from '../database.ts';
import { glance } from '../glance.ts';
import type { Saving } from './save.ts';

const prefix = 'xueshi.aside.';

/** Under which a window puts a draft aside. */
export const asideId = (draft: string, window: string): string => `${draft} ${window}`;

/**
 * Puts a draft aside while the page is leaving; the next page that opens stores it. In local storage, which is written
 * before this returns: nothing runs any more to see a transaction through. Where that is full, as one request to the
 * database that needs no answer.
 * @returns whether it is there already
 */
export function putAside(database: Database | undefined, window: string, saving: Saving): boolean {
  const aside: Aside = { id: asideId(saving.draft.id, window), ...saving };
  try {
    localStorage.setItem(prefix + aside.id, JSON.stringify(aside));
    return true;
  } catch {
    if (!database) return false;
    const transaction = database.backendDB().transaction('aside', 'readwrite', { durability: 'strict' });
    transaction.objectStore('aside').put(aside);
    transaction.commit?.();
    return false;
  }
}

/** Drops what a window put aside of a draft, once it is stored. */
export const dropAside = (draft: string, window: string): void => drop(asideId(draft, window));

/** Drops what was put aside under a name. */
export function drop(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Storage is blocked: nothing was put there.
  }
}

/** Drops what any window put aside of a draft that is going. */
export function dropAsides(draft: string): void {
  for (const aside of left()) if (aside.draft.id === draft) drop(aside.id);
}

function read(key: string): Aside[] {
  try {
    const aside: Partial<Aside> | null = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof aside?.draft?.id === 'string' ? [aside as Aside] : [];
  } catch {
    return []; // Something else stands there.
  }
}

/** Whether a leaving page has put something aside that is not stored yet. */
export const hasAside = async (): Promise<boolean> =>
  left().length > 0 || ((await glance((request) => request('aside', (asides) => asides.count()))) ?? 0) > 0;

/** What pages left in local storage. */
export function left(): Aside[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap(read);
  } catch {
    return []; // Storage is blocked.
  }
}
