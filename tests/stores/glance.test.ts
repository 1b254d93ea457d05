import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, databaseName } from '../../src/stores/database.ts';
import { glance } from '../../src/stores/glance.ts';
import { freshDevice } from './window.ts';

beforeEach(() => {
  freshDevice();
  Dexie.dependencies.indexedDB = indexedDB;
});

const ids = () => glance((request) => request('drafts', (drafts) => drafts.getAllKeys()));

describe('a glance', () => {
  it('sees nothing and makes nothing where there is no database', async () => {
    expect(await ids()).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('sees what was stored, and closes what it opened', async () => {
    const database = await connect();
    await database.table('drafts').put({ id: 'a', updatedAt: '2026-11-21' });
    expect(await ids()).toEqual(['a']);
    database.close();
    await Dexie.delete(databaseName);
    expect(await ids()).toBeUndefined();
  });

  it('brings an earlier version up to date first, with what it holds', async () => {
    const first = new Dexie(databaseName);
    first.version(1).stores({ drafts: 'id, updatedAt', aside: 'id' });
    await first.table('drafts').put({ id: 'a', updatedAt: '2024-05-01' });
    first.close();
    expect(await ids()).toEqual(['a']);
    expect(await glance((request) => request('steps', (steps) => steps.count()))).toBe(0);
  });

  it('leaves alone what a later version has', async () => {
    const later = new Dexie(databaseName);
    later.version(99).stores({ drafts: 'id, updatedAt, deletedAt' });
    await later.table('drafts').put({ id: 'a', updatedAt: '2030-05-01' });
    later.close();
    await expect(ids()).rejects.toMatchObject({ name: 'LaterVersion' });
    expect(await (await later.open()).table('drafts').count()).toBe(1);
    later.close();
  });

  it('fails where the browser allows no storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(ids()).rejects.toThrow('denied');
  });
});
