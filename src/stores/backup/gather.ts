import { chosenReadings } from '../chosen-readings.ts';
import { moment } from '../clock.ts';
import type { Database } from '../database.ts';
import { policies } from '../library.ts';
import { readRoster } from '../roster/read.ts';
import type { Backup } from './backup.ts';

/** Everything that is stored on this device, as it is at one moment. What the files hold is not read yet. */
export const gather = (database: Database): Promise<Backup> => {
  const { drafts, files, originals, policies: kept, rosters, people } = database;
  return database.transaction('r', [drafts, files, originals, kept, rosters, people], async () => {
    const stored = await drafts.toArray();
    const found = await readRoster(database);
    return {
      madeAt: moment(),
      policies: policies.value.map(({ id, version }) => ({ id, version })),
      readings: chosenReadings(),
      drafts: stored.map(({ revision: _, ...draft }) => draft),
      files: await files.toArray(),
      originals: await originals.toArray(),
      kept: await kept.toArray(),
      ...(found && { roster: found.roster }),
    };
  });
};
