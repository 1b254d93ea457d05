import type { Bounds, Sheet, Table } from './table.ts';
import type { Asked } from './worker.ts';

/** What a file holds, or a sentence why it cannot be read; of a sheet that is longer than what is taken, no rows. */
export type Opened = { refused: string } | { sheets: (Sheet & Pick<Table, 'rows'>)[] };

/**
 * Reads the tables of a file, or of cells that were copied, beside the page, which goes on answering meanwhile.
 * @param signal stops it at once
 * @throws the signal's reason when it was stopped, or an Error when what reads could not be fetched
 */
export function readApart(
  content: Uint8Array<ArrayBuffer> | string,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<Opened> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Opened>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Opened>) => resolve(data));
    const asked: Asked = { content, bounds };
    worker.postMessage(asked, typeof content === 'string' ? [] : [content.buffer]);
  }).finally(() => worker.terminate());
}
