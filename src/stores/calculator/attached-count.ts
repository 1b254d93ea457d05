import { countFiles } from '../files/read.ts';
import { database } from './saving.ts';

/** How many files a record has; 0 where nothing can be kept. */
export async function filesOf(draft: string, activity: string): Promise<number> {
  try {
    return await countFiles(await database(), draft, activity);
  } catch {
    return 0; // Storage is blocked, which the page says already.
  }
}
