import { packing } from './parcel.ts';
import type { RosterPerson } from './people.ts';
import type { Calculated, Job } from './work.ts';
import type { Told } from './worker.ts';

/** What was calculated since the last time, and of how many people so many are done. */
export type Progress = Calculated & { done: number; of: number };

/** People that a worker gets at once. Packing them stops the page for a few milliseconds, not longer. */
const atOnce = 10;

/** Portions that wait in a worker, so that it never waits for the page. */
const ahead = 3;

/** One core is left to the page where there are more than two. Each worker learns the rules anew, so more gain little. */
function workers(portions: number): number {
  const cores = navigator.hardwareConcurrency || 1;
  return Math.min(cores > 2 ? cores - 1 : cores, 5, portions);
}

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Calculates people in workers beside the page.
 * @param onProgress is told of lines as they come, in any order
 * @param signal stops it at once
 * @returns all lines in the order of the people, and who could not be calculated
 * @throws the signal's reason when it was stopped, or an Error when a worker could not be started
 */
export function calculate(
  job: Job,
  people: readonly RosterPerson[],
  {
    onProgress,
    signal,
  }: {
    onProgress?: ((progress: Progress) => void) | undefined;
    signal?: AbortSignal | undefined;
  } = {},
): Promise<Calculated> {
  const portions = Math.ceil(people.length / atOnce);
  const pack = packing();
  const running = Array.from({ length: workers(portions) }, () => ({
    worker: startWorker(),
    packFor: pack(),
  }));
  const found = new Map<string, Calculated['lines'][number]>();
  const failed: Calculated['failed'] = [];
  let [next, done] = [0, 0];

  const take = (calculated: Calculated): void => {
    for (const line of calculated.lines) found.set(line.person, line);
    failed.push(...calculated.failed);
    done += calculated.lines.length + calculated.failed.length;
    onProgress?.({ ...calculated, done, of: people.length });
  };

  return new Promise<Calculated>((resolve, reject) => {
    const finish = (): void => resolve({ lines: people.flatMap(({ id }) => found.get(id) ?? []), failed });
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    for (const { worker, packFor } of running) {
      const send = (): void => {
        if (next === portions) return;
        const from = next * atOnce;
        next += 1;
        const { parcel, failed: unpacked } = packFor(people.slice(from, from + atOnce));
        worker.postMessage({ parcel } satisfies Told);
        if (unpacked.length > 0) take({ lines: [], failed: unpacked });
      };
      worker.addEventListener('message', ({ data }: MessageEvent<Calculated>) => {
        send();
        take(data);
        if (done === people.length) finish();
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ job } satisfies Told);
      for (let portion = 0; portion < ahead; portion += 1) send();
    }
    if (people.length === 0) finish();
  }).finally(() => {
    for (const { worker } of running) worker.terminate();
  });
}
