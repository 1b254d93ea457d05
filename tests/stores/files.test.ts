import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Attached, connect, type Database } from '../../src/stores/database.ts';
import { isOpenable, largest, refusal, typeOf } from '../../src/stores/files/accepted.ts';
import { countFiles, listFiles, sizeOfFiles } from '../../src/stores/files/read.ts';
import { addFiles, copyFiles, removeFile, renameFile } from '../../src/stores/files/write.ts';
import { freshDevice, until } from './window.ts';

let database: Database;

const file = (id: string, draft: string, activity: string, words: string): Attached => ({
  ...{ id, draft, activity, name: `${id}.pdf`, type: 'application/pdf', size: words.length },
  addedAt: `2026-11-21T08:00:0${id}.000Z`,
  content: new Blob([words], { type: 'application/pdf' }),
});

beforeEach(async () => {
  freshDevice();
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = indexedDB;
  database = await connect();
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('files', () => {
  beforeEach(() =>
    addFiles(database, [
      file('2', 'a', 'x', 'second'),
      file('1', 'a', 'y', 'first'),
      file('3', 'b', 'x', 'elsewhere'),
    ]),
  );

  it('are listed by draft, in the order in which they were added, with what is in them', async () => {
    const files = await listFiles(database, 'a');
    expect(files.map(({ id }) => id)).toEqual(['1', '2']);
    expect(await files[0]?.content.text()).toBe('first');
  });

  it('are counted by record, and their size is summed up for the device', async () => {
    expect(await countFiles('a', 'x')).toBe(1);
    expect(await countFiles('a', 'z')).toBe(0);
    // second 6, first 5, elsewhere 9
    expect(await sizeOfFiles(database)).toBe(20);
  });

  it('can be renamed and removed', async () => {
    await renameFile(database, '1', '结业证.pdf');
    await removeFile(database, '2');
    expect((await listFiles(database, 'a')).map(({ name }) => name)).toEqual(['结业证.pdf']);
  });

  it('are copied for another draft and stand for themselves there', async () => {
    await copyFiles(database, 'a', 'c');
    await removeFile(database, '1');
    const copies = await listFiles(database, 'c');
    expect(copies.map(({ activity }) => activity).sort()).toEqual(['x', 'y']);
    expect(await Promise.all(copies.map(({ content }) => content.text()))).toEqual(['first', 'second']);
    expect(await sizeOfFiles(database)).toBe(6 + 9 + 11);
  });

  it('are kept all or not at all', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
      if ((value[0] as Attached).id === '5') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, value);
    });
    await expect(addFiles(database, [file('4', 'a', 'x', 'u'), file('5', 'a', 'x', 'v')])).rejects.toThrow();
    expect((await listFiles(database, 'a')).map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('what is kept', () => {
  it('is pictures, PDF, .docx and .xlsx, whatever the system calls them', () => {
    expect(typeOf({ name: 'a.png', type: 'image/png' })).toBe('image/png');
    expect(typeOf({ name: '证书.PDF', type: '' })).toBe('application/pdf');
    expect(typeOf({ name: '表.XLSX', type: '' })).toMatch(/spreadsheetml/);
    expect(typeOf({ name: 'a.docx', type: 'application/octet-stream' })).toMatch(/wordprocessingml/);
    expect(typeOf({ name: 'a.html', type: 'text/html' })).toBeUndefined();
    expect(typeOf({ name: 'docx', type: 'text/html' })).toBeUndefined();
  });

  it('is at most 20 MB, and holds something', () => {
    const png = { name: 'a.png', type: 'image/png' };
    expect(refusal({ ...png, size: largest })).toBeUndefined();
    expect(refusal({ ...png, size: largest + 1 })).toMatchObject({ because: 'size', size: 20_971_521 });
    expect(refusal({ ...png, size: 0 })).toMatchObject({ because: 'empty' });
    expect(refusal({ name: 'a.exe', type: '', size: 1 })).toMatchObject({ because: 'type' });
  });

  it('is opened only where it cannot carry a script', () => {
    expect(isOpenable('image/png')).toBe(true);
    expect(isOpenable('application/pdf')).toBe(true);
    expect(isOpenable('image/svg+xml')).toBe(false);
  });
});

describe('the files of the record on the screen', () => {
  it('appear as they are added, and a removed one can be brought back', async () => {
    vi.resetModules();
    const shown = await import('../../src/stores/calculator/attached.ts');
    const stop = shown.showFiles('a', 'x');
    const png = new File(['picture'], '证书.png', { type: 'image/png' });
    const page = new File(['<p>'], 'a.html', { type: 'text/html' });
    await shown.attach('a', 'x', [png, page]);
    await until(() => shown.attached.value.length === 1);
    expect(shown.refused.value).toEqual([{ name: 'a.html', because: 'type' }]);
    await until(() => shown.total.value === 7);
    const [kept] = shown.attached.value;
    if (!kept) throw new Error('nothing kept');
    await shown.detach(kept);
    await until(() => shown.attached.value.length === 0);
    await shown.reattach();
    await until(() => shown.attached.value.length === 1);
    stop();
  });

  it('says when the device is full, and keeps nothing of the file', async () => {
    vi.resetModules();
    const shown = await import('../../src/stores/calculator/attached.ts');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await shown.attach('a', 'x', [new File(['picture'], '证书.png', { type: 'image/png' })]);
    expect(shown.refused.value).toEqual([{ name: '证书.png', because: 'full' }]);
    expect(await sizeOfFiles(database)).toBe(0);
  });
});
