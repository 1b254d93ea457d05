import { reading } from '../../../stores/roster/import/known.ts';
import type { Choice, Preview } from '../../../stores/roster/import/look.ts';
import { mostRows, type Unsure } from '../../../stores/roster/import/rows.ts';
import type { RosterPerson } from '../../../stores/roster/people.ts';
import { portionsOf } from '../../../stores/roster/read.ts';
import { roster } from '../../../stores/roster/roster.ts';
import type { Choices } from './stage.ts';
import type { Answer, Asked, Opened, Said } from './worker.ts';

/** Beside the page one worker keeps the table that is imported, and goes through it. */
let worker: Worker | undefined;
let number = 0;

/** The largest that is read: a table of as many rows as are taken, with every column filled in. */
export const bounds = { bytes: 100 * 1024 * 1024, rows: mostRows };

/** Puts the table away. */
export function clear(): void {
  worker?.terminate();
  worker = undefined;
}

interface Options {
  signal?: AbortSignal;
  hear?: (said: Said) => void;
  transfer?: Transferable[];
}

function ask<Name extends keyof Asked>(
  name: Name,
  of: Asked[Name]['of'],
  { signal, hear, transfer = [] }: Options = {},
): Promise<Asked[Name]['answer']> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  number += 1;
  const own = number;
  const listening = new AbortController();
  return new Promise<Asked[Name]['answer']>((resolve, reject) => {
    signal?.throwIfAborted();
    const give = { signal: listening.signal };
    signal?.addEventListener(
      'abort',
      () => {
        asked.postMessage({ stop: own });
        reject(signal.reason);
      },
      give,
    );
    asked.addEventListener('error', ({ message }) => reject(new Error(message)), give);
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.number !== own) return;
        if ('said' in data) hear?.(data.said);
        else if ('failed' in data) reject(new Error(data.failed));
        else resolve(data.answer as Asked[Name]['answer']);
      },
      give,
    );
    asked.postMessage({ number: own, name, of }, transfer);
  }).finally(() => listening.abort());
}

/** Opens a file or pasted cells instead of what was open before. @throws the signal's reason when it was stopped */
export function open(content: Uint8Array<ArrayBuffer> | string, signal: AbortSignal): Promise<Opened> {
  clear();
  // A large file takes long; nothing else is worth keeping of one that was given up.
  signal.addEventListener('abort', clear, { once: true });
  const transfer = typeof content === 'string' ? [] : [content.buffer];
  return ask('open', { content, bounds }, { signal, transfer }).finally(() =>
    signal.removeEventListener('abort', clear),
  );
}

/** What the person has to say about a table before it can be read. */
export const unsure = (table: number, choices: Choices): Promise<Unsure> =>
  ask('unsure', { table, choices, reading: reading.peek() });

/** Goes through a table beside those who are in the roster. @throws the signal's reason when it was stopped */
export async function look(
  table: number,
  choices: Choices,
  { tell, signal }: { tell: (done: number, of: number) => void; signal: AbortSignal },
): Promise<Preview> {
  await ask('people', { people: [], isFirst: true }, { signal });
  for (const people of portionsOf(roster.peek()?.people ?? []))
    await ask('people', { people, isFirst: false }, { signal });
  const hear = (said: Said) => 'of' in said && tell(said.done, said.of);
  return ask('look', { table, choices, reading: reading.peek() }, { signal, hear });
}

/** Those whom the rows looked at last would bring. */
export async function taken(choice: Choice): Promise<RosterPerson[]> {
  const all: RosterPerson[] = [];
  await ask('take', choice, { hear: (said) => 'people' in said && all.push(...said.people) });
  return all;
}
