import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDevice, goTo, openWindow, until } from './window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a draft', () => {
  it('is not stored before anything is typed', async () => {
    const page = await openWindow();
    expect(page.saveState.value).toEqual({ kind: 'nothing' });
    await page.refreshDrafts();
    expect(page.drafts.value).toEqual([]);
    expect(location.search).toBe('');
  });

  it('is stored by itself, and says so only afterwards', async () => {
    const page = await openWindow();
    page.addActivity('training');
    expect(page.saveState.value).toEqual({ kind: 'saving' });
    await until(() => page.saveState.value.kind === 'saved');
    expect(location.search).toBe(`?draft=${page.draft.value.id}`);
  });

  it('is there again after a reload, with everything typed, wrong or right', async () => {
    const first = await openWindow();
    first.chooseRegion('fuling');
    first.chooseYear(2021);
    first.record(
      'book',
      { published: '2021-02-30', characters: '二十万', rank: '0', publication: 'published' },
      '教材',
    );
    first.record('training', { start: '2021-06-05', end: '2021-06-01', days: '-3', statedHours: ' 7.5 ' });
    first.chooseReading('rank-decrement', 'compounding');
    await first.flush();
    const before = first.draft.value;

    const second = await openWindow();
    expect(second.draft.value).toEqual(before);
    expect(second.selected.value).toBe(first.selected.value);
    expect(second.draft.value.activities.map(({ typed }) => typed)).toEqual([
      { published: '2021-02-30', characters: '二十万', rank: '0', publication: 'published' },
      { start: '2021-06-05', end: '2021-06-01', days: '-3', statedHours: ' 7.5 ' },
    ]);
  });

  it('keeps nothing that can be worked out', async () => {
    const page = await openWindow();
    page.record('training', { days: '2', end: '2018-05-02' });
    await page.flush();
    const stored = await (await page.database()).drafts.toArray();
    expect(stored).toEqual([{ ...page.draft.value, revision: expect.any(String) }]);
    expect(Object.keys(stored[0] ?? {}).sort()).toEqual(
      [
        ...['activities', 'createdAt', 'id', 'name', 'person', 'policy', 'policyVersions', 'readings'],
        ...['revision', 'track', 'updatedAt', 'year'],
      ].sort(),
    );
    expect(Object.keys(stored[0]?.activities[0] ?? {}).sort()).toEqual(['id', 'kind', 'title', 'typed']);
  });

  it('is stored once for several changes in a row', async () => {
    const page = await openWindow();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (const days of ['1', '12', '123']) page.record('training', { days });
    await until(() => page.saveState.value.kind === 'saved');
    expect(put).toHaveBeenCalledTimes(1);
  });

  it('is found by the address, else the one open last, else the one changed last', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    const first = page.draft.value.id;
    await page.newDraft();
    page.record('book', { rank: '1' });
    await page.flush();
    const second = page.draft.value.id;
    expect(page.drafts.value.map(({ id }) => id)).toEqual([first]);

    goTo(`http://localhost/draft/?draft=${first}`);
    expect((await openWindow()).draft.value.id).toBe(first);
    goTo('http://localhost/draft/');
    expect((await openWindow()).draft.value.id).toBe(first);
    localStorage.removeItem('xueshi.open');
    goTo('http://localhost/draft/');
    expect((await openWindow()).draft.value.id).toBe(second);
  });

  it('that is not on this device is said not to be here, and another is shown', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    goTo('http://localhost/draft/?draft=elsewhere');
    const other = await openWindow();
    expect(other.notice.value).toBe('not-here');
    expect(other.draft.value.id).toBe(page.draft.value.id);
  });

  it('is begun for the same region, year and person as the one before', async () => {
    const page = await openWindow();
    page.chooseRegion('luojiang');
    page.chooseYear(2019);
    page.chooseTrack('medical');
    page.editPerson('institution', 'primary');
    await page.newDraft();
    expect(page.draft.value).toMatchObject({
      policy: 'luojiang',
      year: 2019,
      track: 'medical',
      person: { institution: 'primary' },
      activities: [],
    });
  });

  it('can be removed and brought back', async () => {
    const page = await openWindow();
    page.record('training', { days: 'x' });
    await page.flush();
    const gone = page.draft.value;
    await page.deleteDraft();
    expect(page.draft.value.activities).toEqual([]);
    expect((await openWindow()).draft.value.activities, 'it is in the bin').toEqual([]);
    await page.restoreDraft();
    expect(page.draft.value).toEqual(gone);
    expect((await openWindow()).draft.value).toEqual(gone);
  });
});

describe('two windows', () => {
  it('show what the other one saved', async () => {
    const [a, b] = await two();
    a.record('book', { rank: '2' });
    await a.flush();
    await until(() => b.draft.value.activities.length === 2);
    expect(b.notice.value).toBe('reloaded');
    b.record('paper', { rank: '3' });
    await b.flush();
    await until(() => a.draft.value.activities.length === 3);
    expect(b.draft.value).toEqual(a.draft.value);
  });

  it('never overwrite each other: both versions stay', async () => {
    const [a, b] = await two();
    const { id } = a.draft.value;
    a.record('book', { rank: '2' });
    b.record('paper', { rank: '3' });
    await Promise.all([a.flush(), b.flush()]);
    const stored = await (await a.database()).drafts.toArray();
    const kinds = stored.map(({ activities }) => activities.map(({ kind }) => kind));
    expect(kinds.sort()).toEqual([
      ['training', 'book'],
      ['training', 'paper'],
    ]);
    const copied = [a, b].filter(({ notice }) => notice.value === 'copied');
    expect(copied).toHaveLength(1);
    expect(copied[0]?.draft.value.id).not.toBe(id);
    expect(copied[0]?.draft.value.name).toBe('草稿（副本）');
    expect(copied[0]?.saveState.value.kind).toBe('saved');
  });

  it('say that the draft was removed in the other, and keep it on the screen', async () => {
    const [a, b] = await two();
    await a.deleteDraft();
    await until(() => b.notice.value === 'removed-elsewhere');
    expect(b.saveState.value).toEqual({ kind: 'nothing' });
    expect(b.draft.value.activities).toHaveLength(1);
    b.record('book', { rank: '1' });
    await b.flush();
    expect(b.saveState.value.kind).toBe('saved');
    await a.restoreDraft();
    const stored = await (await a.database()).drafts.toArray();
    expect(stored.map(({ activities }) => activities.length)).toEqual([2]);
    expect(a.draft.value).toEqual(b.draft.value);
  });

  async function two() {
    const a = await openWindow();
    a.record('training', { days: '1' });
    await a.flush();
    const b = await openWindow();
    expect(b.draft.value).toEqual(a.draft.value);
    return [a, b] as const;
  }
});

describe('when the browser stores nothing', () => {
  it('work goes on in memory, and the page says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const page = await openWindow();
    expect(page.opened.value).toBe(true);
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'blocked' });
    page.record('training', { days: '2', end: '2018-05-02' });
    await page.flush();
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'blocked' });
    expect(page.draft.value.activities).toHaveLength(1);
    await page.newDraft();
    expect(page.draft.value.activities, 'is not left, for it would be lost').toHaveLength(1);

    vi.restoreAllMocks();
    await page.retry();
    expect(page.saveState.value.kind).toBe('saved');
    expect((await openWindow()).draft.value.activities).toHaveLength(1);
  });

  it('a draft can still be removed and brought back', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const page = await openWindow();
    page.record('training', { days: '2' });
    await page.deleteDraft();
    expect(page.draft.value.activities).toEqual([]);
    await page.restoreDraft();
    expect(page.draft.value.activities).toHaveLength(1);
    vi.restoreAllMocks();
    await page.retry();
    expect((await openWindow()).draft.value.activities).toHaveLength(1);
  });

  it('says when the device is full, and saves as soon as there is room', async () => {
    const page = await openWindow();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    page.record('training', { days: '2' });
    await page.flush();
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'full' });
    expect(page.isUnsaved()).toBe(true);
    put.mockRestore();
    page.record('book', { rank: '1' });
    await page.flush();
    expect(page.saveState.value.kind).toBe('saved');
    expect((await openWindow()).draft.value.activities).toHaveLength(2);
  });
});

describe('a page that leaves before its draft is stored', () => {
  it('puts it aside, and the next page stores it', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    page.record('book', { rank: 'x' });
    page.leave();
    const left = page.draft.value;
    page.discard();
    await vi.waitFor(async () => expect(await (await page.database()).aside.count()).toBe(1));

    const next = await openWindow();
    expect(next.draft.value.activities.map(({ typed }) => typed)).toEqual(
      left.activities.map(({ typed }) => typed),
    );
    expect(await (await next.database()).aside.count()).toBe(0);
    expect(await (await next.database()).drafts.count()).toBe(1);
  });

  it('makes no copy when a saving was still under way', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    page.record('book', { rank: '2' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const saving = page.flush();
    await vi.waitFor(() => expect(put).toHaveBeenCalled());
    put.mockRestore();
    page.record('paper', { rank: '3' });
    page.leave();
    page.discard();
    await saving;
    await vi.waitFor(async () => expect(await (await page.database()).aside.count()).toBe(1));

    const next = await openWindow();
    expect(next.draft.value.activities.map(({ kind }) => kind)).toEqual(['training', 'book', 'paper']);
    expect(await (await next.database()).drafts.count()).toBe(1);
  });

  it('puts aside what was being stored, which the page may not live to see', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    page.record('book', { rank: '2' });
    void page.flush();
    await Promise.resolve();
    page.leave();
    const asides = put.mock.calls.filter(([value]) => value && typeof value === 'object' && 'base' in value);
    expect(asides.map(([{ draft }]) => draft.activities.length)).toEqual([2]);
    put.mockRestore();
  });

  it('loses neither version when another window has changed the draft', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    const database = await page.database();
    const stored = await database.drafts.toCollection().first();
    const aside = { ...page.draft.value, name: '离开时的' };
    await database.aside.put({ id: aside.id, draft: aside, base: 'older' });

    const next = await openWindow();
    expect(next.draft.value.name).toBe(stored?.name);
    const names = (await database.drafts.toArray()).map(({ name }) => name);
    expect(names.sort()).toEqual(['', '离开时的（副本）']);
  });
});
