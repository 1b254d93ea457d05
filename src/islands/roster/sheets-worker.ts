import { xlsx } from '../../documents/xlsx.ts';
import { type Saved, sheetsOf } from './sheets.ts';

/** What the worker is sent: what everybody has in common, then people, some at a time; at last that these were all. */
export type Told = { common: Omit<Saved, 'entries'> } | { entries: Saved['entries'] } | 'all';

let common: Omit<Saved, 'entries'> | undefined;
const entries: Saved['entries'][number][] = [];

addEventListener('message', async ({ data }: MessageEvent<Told>) => {
  if (data === 'all') {
    if (!common) return;
    try {
      postMessage(await xlsx(sheetsOf({ ...common, entries })));
    } catch (error) {
      postMessage(String(error));
    }
  } else if ('common' in data) common = data.common;
  else entries.push(...data.entries);
});
