import type { Steps } from '../database.ts';
import { glance } from '../glance.ts';

/** Sorts the steps changed last to the front. */
export const lastFirst = (a: Steps, b: Steps): number => (a.at < b.at ? 1 : -1);

/** The steps of a draft: those of this window, else those of the window that changed it last; undefined when there are none. */
export const readSteps = (draft: string, window: string): Promise<Steps | undefined> =>
  glance(async (request) => {
    const found = await request<Steps[]>('steps', (steps) => steps.index('draft').getAll(draft));
    return found.find((steps) => steps.window === window) ?? found.sort(lastFirst)[0];
  });
