import type { Database, Steps } from '../database.ts';
import { glance } from '../glance.ts';

/** For so many windows the steps of a draft are kept. */
const most = 4;

const lastFirst = (a: Steps, b: Steps): number => (a.at < b.at ? 1 : -1);

/** The steps of a draft: those of this window, else those of the window that changed it last; undefined when there are none. */
export const readSteps = (draft: string, window: string): Promise<Steps | undefined> =>
  glance(async (request) => {
    const found = await request<Steps[]>('steps', (steps) => steps.index('draft').getAll(draft));
    return found.find((steps) => steps.window === window) ?? found.sort(lastFirst)[0];
  });

/** Removes the steps of windows that were closed long ago, but not those of `window`. */
export const pruneSteps = (database: Database, window: string): Promise<void> =>
  database.transaction('rw', database.steps, async () => {
    for (const draft of await database.steps.orderBy('draft').uniqueKeys()) {
      const found = (await database.steps.where({ draft }).toArray()).sort(lastFirst);
      const old = found.slice(most).filter((steps) => steps.window !== window);
      await database.steps.bulkDelete(old.map((steps) => [steps.draft, steps.window]));
    }
  });
