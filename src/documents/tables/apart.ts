import type { Read } from './read.ts';
import type { Table } from './table.ts';
import type { Told } from './worker.ts';

/**
 * Reads the tables of a file as `readTables` does, beside the page, which goes on answering meanwhile.
 * @param signal stops it at once
 * @throws the signal's reason when it was stopped, or an Error when what reads could not be fetched
 */
export function readApart(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Read> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const tables: Table[] = [];
  return new Promise<Read>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('refused' in data) resolve(data);
      else if ('begin' in data) tables.push(...data.begin.map((table) => ({ ...table, rows: [] })));
      else if ('rows' in data) tables[data.table]?.rows.push(...data.rows);
      else resolve({ tables });
    });
    worker.postMessage(bytes, [bytes.buffer]);
  }).finally(() => worker.terminate());
}
