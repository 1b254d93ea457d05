/** Why nothing is stored: no room, the browser allows none, or a later version of the site has the database. */
export type Failure = 'full' | 'blocked' | 'later';

const known: Record<string, Failure> = { QuotaExceededError: 'full', LaterVersion: 'later' };

/** What is behind an error of the database, which may be wrapped in others. What is not known counts as blocked. */
export function failureOf(error: unknown): Failure {
  const { name = '', inner } = (error ?? {}) as { name?: string; inner?: unknown };
  return known[name] ?? (inner ? failureOf(inner) : 'blocked');
}
