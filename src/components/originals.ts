import { getEntry } from 'astro:content';
import type { Wording } from '../source/wordings.ts';

/** The wordings that the publisher put into originals/, by policy; empty where there are none. */
export async function publishedWordings(): Promise<Map<string, Wording[]>> {
  const entry = await getEntry('originals', 'shared');
  return new Map(entry?.data.documents.map(({ id, wordings }) => [id, wordings]));
}
