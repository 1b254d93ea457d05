import { countFiles } from '../files/read.ts';

/** How many files a record has; 0 where nothing can be kept. */
export async function filesOf(draft: string, activity: string): Promise<number> {
  try {
    return await countFiles(draft, activity);
  } catch {
    return 0; // Storage is blocked, which the page says already.
  }
}
