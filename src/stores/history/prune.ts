import type { Database } from '../database.ts';
import { lastFirst } from './read.ts';

/** For so many windows the steps of a draft are kept. */
const most = 4;

/** Removes the steps of windows that were closed long ago, but not those of `window`. */
export const pruneSteps = (database: Database, window: string): Promise<void> =>
  database.transaction('rw', database.steps, async () => {
    for (const draft of await database.steps.orderBy('draft').uniqueKeys()) {
      const found = (await database.steps.where({ draft }).toArray()).sort(lastFirst);
      const old = found.slice(most).filter((steps) => steps.window !== window);
      await database.steps.bulkDelete(old.map((steps) => [steps.draft, steps.window]));
    }
  });
