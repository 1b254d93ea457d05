import type { Database } from '../database.ts';
import { copyFiles } from '../files/write.ts';
import type { Draft } from './draft.ts';
import { writeDraft } from './write.ts';

/** Stores a copy of a draft with copies of its files: both, or where the device is full, neither. */
export const storeCopyOf = (database: Database, original: string, copy: Draft): Promise<void> =>
  database.transaction('rw', database.drafts, database.aside, database.files, async () => {
    await writeDraft(database, copy, undefined);
    await copyFiles(database, original, copy.id);
  });
