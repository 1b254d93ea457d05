import type { Wording } from '../../source/wordings.ts';
import { keptIds, keptOriginal } from './kept.ts';

/** The wordings of a document that are at hand: the reader's own copy, or else the publisher's. */
export type AtHand = { of: 'reader' | 'publisher'; name: string; file?: string; wordings: Wording[] };

/** What the build writes for a document in originals/. */
export type Published = { name: string; wordings: Wording[] };

const fetched = new Map<string, Promise<Published | undefined>>();

function published(address: string): Promise<Published | undefined> {
  const known =
    fetched.get(address) ??
    fetch(address)
      .then((response) => (response.ok ? (response.json() as Promise<Published>) : undefined))
      .catch(() => undefined); // Offline: the reference leads to the clause's page, where the wording stands.
  fetched.set(address, known);
  return known;
}

/** Whether the wordings of a document may be at hand. */
export const mayBeAtHand = (id: string, publishedIds: readonly string[]): boolean =>
  publishedIds.includes(id) || keptIds().includes(id);

/**
 * The wordings of a document; undefined when there are none.
 * @param address where the publisher's are, where there are any
 */
export async function wordingsAtHand(id: string, address: string | undefined): Promise<AtHand | undefined> {
  const own = await keptOriginal(id);
  if (own) {
    const { name, file, wordings } = own;
    return { of: 'reader', name, ...(file && { file }), wordings };
  }
  const theirs = address === undefined ? undefined : await published(address);
  return theirs && { of: 'publisher', ...theirs };
}
