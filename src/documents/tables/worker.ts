import type { Opened } from './apart.ts';
import { readTables } from './read.ts';
import { type Bounds, sheetOf } from './table.ts';

/** What the worker is sent: a file or pasted cells, and how much of it is taken. */
export type Asked = { content: Uint8Array<ArrayBuffer> | string; bounds: Bounds };

addEventListener('message', async ({ data: { content, bounds } }: MessageEvent<Asked>) => {
  const read = await readTables(content, bounds.bytes);
  const opened: Opened =
    'refused' in read
      ? read
      : {
          sheets: read.tables.map((table) => {
            const sheet = sheetOf(table, bounds.rows);
            return { ...sheet, rows: sheet.beyond === undefined ? table.rows : [] };
          }),
        };
  postMessage(opened);
});
