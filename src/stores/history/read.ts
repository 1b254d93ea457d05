import type { Database, Steps } from '../database.ts';

/** For so many windows the steps of a draft are kept. */
const most = 4;

/**
 * The steps of a draft: those of this window, else those of the window that changed it last; undefined when there are none.
 * The steps of windows that were closed long ago are removed.
 */
export const readSteps = (database: Database, draft: string, window: string): Promise<Steps | undefined> =>
  database.transaction('rw', database.steps, async () => {
    const found = (await database.steps.where({ draft }).toArray()).sort((a, b) => (a.at < b.at ? 1 : -1));
    const old = found.slice(most).filter((steps) => steps.window !== window);
    await database.steps.bulkDelete(old.map((steps) => [draft, steps.window]));
    return found.find((steps) => steps.window === window) ?? found[0];
  });
