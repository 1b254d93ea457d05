import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import type { Attached } from '../../../src/stores/database.ts';
import type { RosterPerson } from '../../../src/stores/roster/people.ts';
import { freshDevice, openWindow, type Window } from '../window.ts';

beforeEach(() => freshDevice());
afterEach(() => vi.unstubAllGlobals());

/** The stores of one window, with those of backups. */
async function openBackup() {
  const window = await openWindow();
  const [take, unpack, last, flags, chosen, roster] = await Promise.all([
    import('../../../src/stores/backup/take.ts'),
    import('../../../src/stores/backup/unpack.ts'),
    import('../../../src/stores/backup/last.ts'),
    import('../../../src/stores/originals/flag.ts'),
    import('../../../src/stores/chosen-readings.ts'),
    import('../../../src/stores/roster/roster.ts'),
  ]);
  return { ...window, ...take, ...unpack, ...last, ...flags, ...chosen, ...roster };
}
type Backing = Awaited<ReturnType<typeof openBackup>>;

const someone = (name: string): RosterPerson => ({
  ...{ id: `id of ${name}`, name, number: '007', track: 'general', person: {} },
  activities: [{ id: 'a', kind: 'training', title: '', typed: { start: '2018-05-14', days: '2' } }],
});

/** A draft with a record and a picture of two bytes, an original, a reading chosen for all, and a draft in the bin. */
async function fill(window: Backing): Promise<void> {
  window.chooseRegion('yiyang');
  window.record('training', { days: '2' }, '在回收站的');
  await window.deleteDraft();
  window.rename('本人2018');
  const activity = window.record('training', { days: '3' }, '装配式建筑');
  await window.flush();
  const { files, originals, policies } = await window.database();
  await policies.add({ ...window.policies.value[0], version: 'earlier' } as Policy);
  const picture: Attached = {
    ...{ id: 'f', draft: window.draft.value.id, activity, name: '结业证.png', type: 'image/png', size: 2 },
    ...{ addedAt: window.moment(), content: new Blob([new Uint8Array([0, 255])], { type: 'image/png' }) },
  };
  await files.add(picture);
  await originals.add({
    ...{ id: 'yiyang', name: '湖南益阳', version: '1', keptAt: window.moment(), text: '原文', wordings: [] },
  });
  window.chooseForAll('yiyang', 'a', 'b');
  await window.changeRoster({ policy: 'fuling', year: 2018 });
  await window.putPeople(['甲', '乙'].map((name) => someone(name)));
}

async function everything(window: Window) {
  const { drafts, files, originals, policies, rosters, people } = await window.database();
  const bare = (await drafts.toArray()).map(({ revision: _, ...draft }) => draft);
  const held = await Promise.all(
    (await files.toArray()).map(async ({ content, ...file }) => ({
      ...file,
      bytes: [...new Uint8Array(await content.arrayBuffer())],
    })),
  );
  return {
    drafts: bare,
    files: held,
    originals: await originals.toArray(),
    policies: await policies.toArray(),
    rosters: (await rosters.toArray()).map(({ revision: _, ...roster }) => roster),
    people: await people.orderBy('place').toArray(),
  };
}

async function restore(window: Backing, file: Blob) {
  const read = await window.unpack(file);
  if ('trouble' in read) throw new Error(read.trouble);
  const merge = await window.lookInto(read.value);
  await window.takeIn(merge, read.value);
  return merge;
}

it('everything of a device is on another one after a restore, and once more changes nothing', async () => {
  const window = await openBackup();
  await fill(window);
  const { file } = await window.makeBackup();
  const before = await everything(window);
  expect(before.drafts).toHaveLength(2);

  freshDevice();
  const other = await openBackup();
  await restore(other, file);
  expect(await everything(other)).toEqual(before);
  expect(other.flagged()).toEqual(['yiyang']);
  expect(other.chosenReadings()).toEqual({ yiyang: { a: 'b' } });
  expect(other.draft.value.name).toBe('本人2018');
  expect(other.backups.value.at).toBeDefined();

  const again = await restore(other, file);
  expect(again.drafts.map(({ fate }) => fate)).toEqual(['here', 'here']);
  expect(await everything(other)).toEqual(before);
});

it('what was changed since the backup stays, and the draft of the backup comes beside it', async () => {
  const window = await openBackup();
  await fill(window);
  const { file } = await window.makeBackup();
  window.rename('本人2019');
  await window.flush();
  const before = await everything(window);
  await restore(window, file);
  const after = await everything(window);
  expect(after.drafts).toEqual(expect.arrayContaining(before.drafts));
  expect(after.drafts).toHaveLength(3);
  expect(after.files).toHaveLength(2);
  expect(window.draft.value.name).toBe('本人2019');
  await restore(window, file);
  expect(await everything(window)).toEqual(after);
});

it('takes in nothing where something of it came meanwhile', async () => {
  const window = await openBackup();
  await fill(window);
  const { file } = await window.makeBackup();
  freshDevice();
  const other = await openBackup();
  const read = await other.unpack(file);
  if ('trouble' in read) throw new Error(read.trouble);
  const merge = await other.lookInto(read.value);
  const [, late] = merge.added.drafts;
  if (!late) throw new Error('no second draft');
  await (await other.database()).drafts.add({ ...late, name: '另一个窗口', revision: 'x' });
  await expect(other.takeIn(merge, read.value)).rejects.toThrow();
  const { drafts, files, originals } = await everything(other);
  expect(drafts.map(({ name }) => name)).toEqual(['另一个窗口']);
  expect([files, originals, other.flagged()]).toEqual([[], [], []]);
});

it('includes what was typed a moment ago', async () => {
  const window = await openBackup();
  window.chooseRegion('yiyang');
  window.record('training', { days: '3' }, '刚填的');
  const { backup } = await window.makeBackup();
  expect(backup.drafts[0]?.activities[0]?.title).toBe('刚填的');
});

it('people of a unit that differ come beside those here, once; what the roster here is for stays', async () => {
  const window = await openBackup();
  await fill(window);
  const { file, backup } = await window.makeBackup();
  await window.changeRoster({ year: 2020 });
  await window.putPeople([{ ...someone('甲'), number: '008' }, someone('丙')]);

  for (const fates of [
    ['beside', 'here'],
    ['here', 'here'],
  ]) {
    const merge = await restore(window, file);
    expect(merge.people.map(({ fate }) => fate)).toEqual(fates);
    await window.openRoster();
    expect(window.roster.value?.year).toBe(2020);
    expect(window.roster.value?.people.map(({ name, number }) => [name, number])).toEqual([
      ['甲', '008'],
      ['乙', '007'],
      ['丙', '007'],
      [expect.stringMatching(/^甲（.*的备份）$/), '007'],
    ]);
  }
  expect(backup.roster?.people).toHaveLength(2);
});

it('a backup of earlier times, without a roster, leaves the roster as it is', async () => {
  const window = await openBackup();
  await fill(window);
  const { backup } = await window.makeBackup();
  const { pack } = await import('../../../src/stores/backup/pack.ts');
  const merge = await restore(window, await pack({ ...backup, roster: undefined }));
  expect(merge.people).toEqual([]);
  expect((await everything(window)).people).toHaveLength(2);
});
