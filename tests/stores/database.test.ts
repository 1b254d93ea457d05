import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Database, listen, versions } from '../../src/stores/database.ts';
import { latestDraft, listDrafts, readDraft } from '../../src/stores/drafts/read.ts';
import { failureOf } from '../../src/stores/failure.ts';
import { build, type Old, old, olds } from './database/old.ts';
import { freshDevice, openWindow, until } from './window.ts';

const latest = versions.at(-1)?.version ?? 0;
const opened: Database[] = [];

const open = async () => {
  const database = await connect();
  opened.push(database);
  return database;
};

/** What stands in every store that a fixture has, files as the fixtures tell them. */
async function contents(database: Dexie, names: string[]) {
  const told = async (row: Record<string, unknown>) => {
    const parts = Object.entries(row).map(async ([name, value]) =>
      value instanceof Blob ? [name, { $blob: await value.text(), type: value.type }] : [name, value],
    );
    return Object.fromEntries(await Promise.all(parts));
  };
  const stores = names.map(async (name) => {
    const rows = await database.table(name).toArray();
    return [name, await Promise.all(rows.map(told))];
  });
  return Object.fromEntries(await Promise.all(stores));
}

const sorted = (data: Old['data']) =>
  Object.fromEntries(
    Object.entries(data).map(([name, rows]) => [
      name,
      [...rows].sort((one, other) => (JSON.stringify(one.id) < JSON.stringify(other.id) ? -1 : 1)),
    ]),
  );

/** Opens the database as the site of an earlier version did. */
async function openAsOf(version: number) {
  const then = new Dexie('xueshi');
  for (const { version: each, stores } of versions) if (each <= version) then.version(each).stores(stores);
  await then.open();
  return then;
}

beforeEach(() => {
  freshDevice();
  Dexie.dependencies.indexedDB = indexedDB;
});
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('there is a fixture of every version', () => {
  expect(olds.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
});

describe.each(olds)('a database of version $version', (fixture) => {
  const names = Object.keys(fixture.data);
  const all = sorted(fixture.data);

  it('is opened today with everything in it', async () => {
    await build(fixture);
    const database = await open();
    expect(database.backendDB().version).toBe(latest * 10);
    expect(sorted(await contents(database, names))).toEqual(all);
    expect([...database.backendDB().objectStoreNames].sort()).toEqual(
      database.tables.map(({ name }) => name).sort(),
    );
  });

  it('loses nothing on its way through the versions in between', async () => {
    await build(fixture);
    for (const { version } of versions.filter(({ version }) => version > fixture.version)) {
      const then = await openAsOf(version);
      expect(sorted(await contents(then, names))).toEqual(all);
      then.close();
    }
    expect(sorted(await contents(await open(), names))).toEqual(all);
  });

  it('has drafts that today’s readers read', async () => {
    await build(fixture);
    const database = await open();
    const { drafts = [] } = fixture.data;
    for (const draft of drafts) expect(await readDraft(String(draft.id))).toEqual(draft);
    const ids = (await listDrafts(database)).map(({ id }) => id);
    expect(ids.sort()).toEqual(drafts.map(({ id }) => id).sort());
    const inUse = drafts.filter(({ archived, deletedAt }) => !archived && !deletedAt);
    const newest = inUse
      .map(({ updatedAt }) => String(updatedAt))
      .sort()
      .at(-1);
    expect((await latestDraft())?.updatedAt).toBe(newest);
  });

  it('goes on in the calculator, what a leaving page had put aside included', async () => {
    await build(fixture);
    const page = await openWindow();
    expect(page.saveState.value.kind).toBe('saved');
    expect(page.draft.value.activities[0]?.title).toBe('装配式建筑');
    await page.openDraft('second');
    expect(page.draft.value.activities).toEqual([
      { id: 'left', kind: 'training', title: '离开时填的', typed: { days: '2' } },
    ]);
    page.record('training', { days: '3' });
    await page.flush();
    expect((await openWindow()).draft.value.activities).toHaveLength(2);
  });
});

it('a database of version 3 as it first was gets what it lacks', async () => {
  const { steps: _, ...stores } = old(3).stores;
  const { steps: __, ...data } = old(3).data;
  await build({
    version: 3,
    stores: {
      ...stores,
      drafts: { key: 'id', indexes: ['updatedAt'] },
      files: { key: 'id', indexes: ['draft'] },
    },
    data,
  });
  const database = await open();
  expect(sorted(await contents(database, Object.keys(data)))).toEqual(sorted(data));
  expect(await database.steps.count()).toBe(0);
  expect(await database.drafts.where('deletedAt').above('2026').count()).toBe(1);
  database.close();
  expect((await (await open()).drafts.toArray()).length, 'and is opened again').toBe(data.drafts?.length);
});

describe('a later version of the site', () => {
  const next: Old = {
    ...old(latest),
    version: latest + 1,
    stores: { ...old(latest).stores, more: { key: 'id', indexes: [] } },
    data: { ...old(latest).data, more: [{ id: 'new' }] },
  };

  it('has its database left alone by this one, which says so', async () => {
    await build(next);
    await expect(open()).rejects.toSatisfy((error) => failureOf(error) === 'later');
    const page = await openWindow();
    expect(page.opened.value).toBe(true);
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'later' });
    page.record('training', { days: '2' });
    await page.flush();
    await page.retry();
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'later' });
    const then = await new Dexie('xueshi').open();
    expect(then.backendDB().version).toBe((latest + 1) * 10);
    expect(sorted(await contents(then, Object.keys(next.data)))).toEqual(sorted(next.data));
    then.close();
  });

  it('gets the database from a window that has it open, which stores nothing more and says so', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    const later = new Dexie('xueshi');
    for (const { version, stores } of versions) later.version(version).stores(stores);
    later.version(latest + 1).stores({ more: 'id' });
    await later.open();
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'later' });
    page.record('book', { rank: '1' });
    await page.flush();
    expect(page.isUnsaved()).toBe(true);
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'later' });
    expect((await later.table('drafts').toArray())[0].activities).toHaveLength(1);
    // What the page leaves is for the later version to store.
    expect(page.leave()).toBe(true);
    later.close();
  });
});

describe('an earlier version of the site in another window', () => {
  it('lets go of the database, and nothing is lost', async () => {
    await build(old(1));
    const then = await openAsOf(1);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const database = await open();
    expect(sorted(await contents(database, ['drafts']))).toEqual(
      sorted({ drafts: old(1).data.drafts ?? [] }),
    );
    then.close();
  });

  it('that does not is waited for, which is said', async () => {
    await build(old(1));
    // A window that is stopped does not hear that another wants it.
    const then = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('xueshi', 10);
      request.onsuccess = () => resolve(request.result);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const told: boolean[] = [];
    listen({ held: (isHeld) => told.push(isHeld), taken: () => {} });
    const opening = open();
    await until(() => told.length === 1);
    then.close();
    expect((await opening).backendDB().version).toBe(latest * 10);
    expect(told).toEqual([true, false]);
  });
});

it('an error is known by what is behind it', () => {
  const quota = new DOMException('full', 'QuotaExceededError');
  expect(failureOf({ name: 'AbortError', inner: { name: 'AbortError', inner: quota } })).toBe('full');
  expect(failureOf({ name: 'DatabaseClosedError', inner: { name: 'LaterVersion' } })).toBe('later');
  expect(failureOf(new DOMException('denied', 'SecurityError'))).toBe('blocked');
  expect(failureOf(undefined)).toBe('blocked');
});
