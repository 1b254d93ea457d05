import { size } from '../../format/size.ts';
import { openDraft, refreshDrafts } from '../calculator/open.ts';
import { refreshChosen } from '../calculator/readings.ts';
import { database, flush, isStored } from '../calculator/saving.ts';
import { chooseForAll, chosenReadings } from '../chosen-readings.ts';
import { moment } from '../clock.ts';
import type { Database } from '../database.ts';
import { latestDraft } from '../drafts/read.ts';
import { newId } from '../id.ts';
import { flag } from '../originals/flag.ts';
import { portionsOf } from '../roster/read.ts';
import { Wrong } from '../share/parse.ts';
import { type Backup, most, type Unpacked } from './backup.ts';
import { digest } from './digest.ts';
import { gather } from './gather.ts';
import { noteBackup } from './last.ts';
import { type Here, type Merge, merge } from './merge.ts';
import { pack } from './pack.ts';

/** Everything on this device, what was just typed included. @throws Wrong where it is too much for one archive */
export async function makeBackup(): Promise<{ backup: Backup; file: Blob }> {
  await flush();
  const backup = await gather(await database());
  const room = backup.files.reduce((sum, file) => sum + file.size, 0);
  if (room > most)
    throw new Wrong(
      `证明文件应不超过${size(most)}，实际共${size(room)}，一份备份装不下。请先把不常用的证明文件存到别处，再从记录里删去。`,
    );
  return { backup, file: await pack(backup) };
}

/** What is here of what a backup may have. Of the files only those are read that are as long as one in the backup. */
async function hereBeside(connection: Database, backup: Unpacked): Promise<Here> {
  const { files, ...others } = await gather(connection);
  const sizes = new Set(backup.files.map((file) => file.size));
  const there: Here['files'] = [];
  for (const { id, draft, size, content } of files)
    there.push({
      ...{ id, draft },
      sha256: sizes.has(size) ? await digest(new Uint8Array(await content.arrayBuffer())) : '',
    });
  return { ...others, files: there };
}

/** What taking a backup in would do on this device. Changes nothing. */
export async function lookInto(backup: Unpacked): Promise<Merge> {
  await flush();
  return await merge(backup, await hereBeside(await database(), backup), moment());
}

/**
 * Takes in what a backup adds: all of it, or where anything fails, nothing.
 * @throws where the device is full, or something of it was taken in meanwhile
 */
export async function takeIn(
  { added }: Merge,
  { madeAt, kept }: Pick<Backup, 'madeAt' | 'kept'>,
): Promise<void> {
  const connection = await database();
  const { drafts, files, originals, policies, rosters, people } = connection;
  const stores = [drafts, files, originals, policies, rosters, people];
  await connection.transaction('rw', stores, async () => {
    // Adding fails where something has that id: nothing that is here is ever written over.
    await drafts.bulkAdd(added.drafts.map((draft) => ({ ...draft, revision: newId() })));
    await files.bulkAdd(added.files);
    await originals.bulkAdd(added.originals);
    // One version of a policy is the same everywhere; the calculator may have kept it meanwhile.
    for (const policy of kept)
      if (!(await policies.get([policy.id, policy.version]))) await policies.add(policy);
    await addPeople(connection, added);
  });
  for (const { id, keptAt } of added.originals) flag(id, keptAt);
  chooseAll(added.readings);
  noteBackup(madeAt);
  await refreshDrafts();
  await showLatest();
}

/** Adds people below those that are here. */
async function addPeople(
  { rosters, people }: Database,
  { people: added, roster }: Merge['added'],
): Promise<void> {
  const revision = newId();
  if (roster) await rosters.add({ ...roster, revision });
  else if (added.length > 0) await rosters.update('roster', { revision });
  const last = await people.orderBy('place').last();
  const first = (last?.place ?? -1) + 1;
  const placed = added.map((person, index) => ({ ...person, place: first + index }));
  for (const part of portionsOf(placed)) await people.bulkAdd(part);
}

/** Where an empty draft is on the screen, shows the one changed last: what came back is seen. */
async function showLatest(): Promise<void> {
  const latest = isStored() ? undefined : await latestDraft();
  if (latest) await openDraft(latest.id);
}

/** Chooses readings for all drafts that are not chosen yet. */
function chooseAll(wanted: Merge['added']['readings']): void {
  const chosen = chosenReadings();
  for (const [policy, readings] of Object.entries(wanted))
    for (const [reading, option] of Object.entries(readings))
      if (chosen[policy]?.[reading] === undefined) chooseForAll(policy, reading, option);
  refreshChosen();
}
