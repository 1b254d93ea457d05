import { news } from '../database.ts';

/**
 * Calls back whenever another window has written to the database.
 * @returns stops listening
 */
export function watchOthers(tell: () => void): () => void {
  const channel = news();
  channel?.addEventListener('message', tell);
  return () => channel?.close();
}
