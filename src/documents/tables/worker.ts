import { partsOf } from './parts.ts';
import { readTables } from './read.ts';
import type { Table } from './table.ts';

/** What a worker tells of a file, in this order: why it is refused; or its tables, their rows by parts, the end. */
export type Told =
  | { refused: string }
  | { begin: Omit<Table, 'rows'>[] }
  | { table: number; rows: string[][] }
  | { end: true };

const tell = (told: Told): void => postMessage(told);

addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  const read = await readTables(data);
  if ('refused' in read) return tell(read);
  tell({ begin: read.tables.map(({ rows: _, ...table }) => table) });
  read.tables.forEach(({ rows }, table) => {
    for (const part of partsOf(rows)) tell({ table, rows: part });
  });
  tell({ end: true });
});
