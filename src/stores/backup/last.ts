import { signal } from '@preact/signals';
import type { Draft } from '../drafts/draft.ts';
import { enough } from './enough.ts';

const key = 'xueshi.backup';

/** What is remembered of backups: when the last was made, and whether the person wants no reminder. */
type State = { at?: string; quiet?: true };

function read(): State {
  try {
    const { at, quiet }: Record<string, unknown> = JSON.parse(localStorage.getItem(key) ?? '{}');
    return {
      ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) && { at }),
      ...(quiet === true && { quiet }),
    };
  } catch {
    return {}; // Storage is blocked, or somebody else wrote there: the same as none.
  }
}

/** What is known of backups on this device. */
export const backups = signal<State>(read());

function remember(state: State): void {
  backups.value = state;
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Storage is blocked: it is known as long as the page lasts.
  }
}

/** Notes that there is a backup of that moment. */
export function noteBackup(at: string): void {
  const before = read();
  if (before.at === undefined || before.at < at) remember({ ...before, at });
}

/** Reminds no more. */
export const leaveInPeace = (): void => remember({ ...read(), quiet: true });

const day = 24 * 60 * 60 * 1000;

/** In days: a first backup is due the day after, since some browsers clear a site after a week without a visit. */
const [first, next] = [1, 30];

/** Whether to remind of a backup: enough was typed, it was changed since the last one, and that was long ago. */
export function isDue(
  { activities, createdAt, updatedAt }: Pick<Draft, 'activities' | 'createdAt' | 'updatedAt'>,
  { at, quiet }: State,
  now: string,
): boolean {
  if (quiet || activities.length < enough || (at !== undefined && updatedAt <= at)) return false;
  const [since, wait] = at === undefined ? [createdAt, first] : [at, next];
  return Date.parse(now) - Date.parse(since) >= wait * day;
}
