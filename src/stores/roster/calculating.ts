import { signal } from '@preact/signals';
import { calculate } from './calculate.ts';
import { job } from './current.ts';
import type { Line } from './line.ts';
import type { RosterPerson } from './people.ts';
import { roster } from './roster.ts';
import type { Job } from './work.ts';

/** Where the calculation stands: so many of so many people. */
type Work =
  | { state: 'idle' }
  | { state: 'working' | 'stopped'; done: number; of: number }
  | { state: 'failed' };

export const work = signal<Work>({ state: 'idle' });

/** What each person comes to, by their id. */
export const lines = signal<ReadonlyMap<string, Line>>(new Map());

/** Those who could not be calculated, by their ids, which is a mistake of this site. */
export const failed = signal<ReadonlySet<string>>(new Set());

/** How often the page follows a calculation, in ms. */
export const pause = 200;

type Worked = { person: RosterPerson; line: Line };

let worked = new Map<string, Worked>();
let terms = '';
let running: AbortController | undefined;

/** The same text for jobs with the same results. */
const nameOf = ({ policy, vocabulary: _, ...rest }: Job): string =>
  JSON.stringify([policy.id, policy.version, rest]);

function publish(): void {
  lines.value = new Map([...worked].map(([id, { line }]) => [id, line]));
}

/** Forgets what was worked out on other terms, and about people who are gone or were changed. */
function forget(now: Job, people: readonly RosterPerson[]): void {
  if (nameOf(now) !== terms) worked = new Map();
  terms = nameOf(now);
  worked = new Map(
    people.flatMap((person) => {
      const known = worked.get(person.id);
      return known?.person === person ? [[person.id, known] as const] : [];
    }),
  );
}

/** Works out whoever is not worked out yet; what was under way before is given up. */
export async function recalculate(): Promise<void> {
  running?.abort();
  running = undefined;
  const [now, people] = [job.value, roster.value?.people ?? []];
  if (!now) return;
  forget(now, people);
  publish();
  const due = people.filter(({ id }) => !worked.has(id));
  failed.value = new Set();
  if (due.length === 0) {
    work.value = { state: 'idle' };
    return;
  }
  const control = new AbortController();
  running = control;
  const byId = new Map(due.map((person) => [person.id, person]));
  const before = people.length - due.length;
  work.value = { state: 'working', done: before, of: people.length };
  let shown = performance.now();
  try {
    const all = await calculate(now, due, {
      signal: control.signal,
      onProgress: ({ lines: found, done }) => {
        for (const line of found) {
          const person = byId.get(line.person);
          if (person) worked.set(line.person, { person, line });
        }
        if (performance.now() - shown < pause) return;
        shown = performance.now();
        work.value = { state: 'working', done: before + done, of: people.length };
        publish();
      },
    });
    failed.value = new Set(all.failed.map(({ person }) => person));
    for (const { because } of all.failed.slice(0, 1)) console.error(because);
    work.value = { state: 'idle' };
  } catch (error) {
    if (running !== control) return;
    if (!control.signal.aborted) console.error(error);
    work.value = control.signal.aborted
      ? { state: 'stopped', done: worked.size, of: people.length }
      : { state: 'failed' };
  }
  publish();
}

/** Stops the calculation; what is worked out stays. */
export const stop = (): void => running?.abort();
