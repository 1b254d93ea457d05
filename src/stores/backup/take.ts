import { refreshDrafts } from '../calculator/open.ts';
import { refreshChosen } from '../calculator/readings.ts';
import { database, flush } from '../calculator/saving.ts';
import { chooseForAll, chosenReadings } from '../chosen-readings.ts';
import { moment } from '../clock.ts';
import type { Database } from '../database.ts';
import { newId } from '../id.ts';
import { flag } from '../originals/flag.ts';
import type { Backup, Unpacked } from './backup.ts';
import { digest } from './digest.ts';
import { gather } from './gather.ts';
import { noteBackup } from './last.ts';
import { type Here, type Merge, merge } from './merge.ts';
import { pack } from './pack.ts';

/** Everything on this device, what was just typed included. @throws where the browser allows no storage */
export async function makeBackup(): Promise<{ backup: Backup; file: Blob }> {
  await flush();
  const backup = await gather(await database());
  return { backup, file: await pack(backup) };
}

/** What is here of what a backup may have. Only files that both have are read. */
async function hereBeside(connection: Database, backup: Unpacked): Promise<Here> {
  const { files, ...others } = await gather(connection);
  const names = new Set(backup.files.map(({ id }) => id));
  const both: Here['files'] = [];
  for (const { id, draft, content } of files)
    both.push({
      ...{ id, draft },
      sha256: names.has(id) ? await digest(new Uint8Array(await content.arrayBuffer())) : '',
    });
  return { ...others, files: both };
}

/** What taking a backup in would do on this device. Changes nothing. */
export async function lookInto(backup: Unpacked): Promise<Merge> {
  await flush();
  return merge(backup, await hereBeside(await database(), backup), moment());
}

/**
 * Takes in what a backup adds: all of it, or where anything fails, nothing.
 * @throws where the device is full, or something of it was taken in meanwhile
 */
export async function takeIn({ added }: Merge, madeAt: string): Promise<void> {
  const connection = await database();
  const { drafts, files, originals, policies } = connection;
  await connection.transaction('rw', drafts, files, originals, policies, async () => {
    // Adding fails where something has that id: nothing that is here is ever written over.
    await drafts.bulkAdd(added.drafts.map((draft) => ({ ...draft, revision: newId() })));
    await files.bulkAdd(added.files);
    await originals.bulkAdd(added.originals);
    await policies.bulkAdd(added.kept);
  });
  for (const { id, keptAt } of added.originals) flag(id, keptAt);
  chooseAll(added.readings);
  noteBackup(madeAt);
  await refreshDrafts();
}

/** Chooses readings for all drafts that are not chosen yet. */
function chooseAll(wanted: Merge['added']['readings']): void {
  const chosen = chosenReadings();
  for (const [policy, readings] of Object.entries(wanted))
    for (const [reading, option] of Object.entries(readings))
      if (chosen[policy]?.[reading] === undefined) chooseForAll(policy, reading, option);
  refreshChosen();
}
