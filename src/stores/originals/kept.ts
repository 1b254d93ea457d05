import { connect, type Database } from '../database.ts';
import { flag, flagged } from './flag.ts';
import type { Original } from './original.ts';

/** Copies that could not be stored: they last as long as the page. */
const inMemory = new Map<string, Original>();

let connection: Promise<Database> | undefined;

function database(): Promise<Database> {
  connection ??= connect().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/**
 * Keeps a copy on this device in place of an earlier one.
 * @returns where it is kept; in the memory of this page only where the browser allows no storage
 */
export async function keep(original: Original): Promise<'device' | 'memory'> {
  try {
    await (await database()).originals.put(original);
    inMemory.delete(original.id);
    flag(original.id, original.keptAt);
    return 'device';
  } catch {
    inMemory.set(original.id, original);
    return 'memory';
  }
}

/** The copy of a policy's document; undefined when none is kept. */
export async function keptOriginal(id: string): Promise<Original | undefined> {
  const own = inMemory.get(id);
  if (own || !flagged().includes(id)) return own;
  try {
    const stored = await (await database()).originals.get(id);
    if (!stored) flag(id, undefined);
    return stored;
  } catch {
    return undefined; // The page shows what it shows to everybody.
  }
}

/** Whether copies are kept, of which policies. */
export const keptIds = (): string[] => [...new Set([...flagged(), ...inMemory.keys()])];

/** Removes the copy of a policy's document. @throws where the browser allows no storage */
export async function forget(id: string): Promise<void> {
  inMemory.delete(id);
  if (!flagged().includes(id)) return;
  await (await database()).originals.delete(id);
  flag(id, undefined);
}
