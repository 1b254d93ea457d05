import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daysLeft } from '../../src/stores/drafts/bin.ts';
import { isInUse } from '../../src/stores/drafts/read.ts';
import { addFiles } from '../../src/stores/files/write.ts';
import { freshDevice, goTo, openWindow, until, type Window } from './window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Two drafts, of which the second is on the screen. */
async function two(): Promise<{ page: Window; first: string; second: string }> {
  const page = await openWindow();
  page.record('training', { days: '1' });
  page.rename('旧的');
  await page.flush();
  const first = page.draft.value.id;
  await page.newDraft();
  page.record('book', { rank: '1' });
  page.rename('新的');
  await page.flush();
  await page.refreshDrafts();
  return { page, first, second: page.draft.value.id };
}

const attach = async (page: Window, draft: string): Promise<void> =>
  addFiles(await page.database(), [
    {
      ...{ id: `file of ${draft}`, draft, activity: 'x', name: 'a.pdf', type: 'application/pdf', size: 5 },
      addedAt: '2026-11-21T08:00:00.000Z',
      content: new Blob(['proof']),
    },
  ]);

const names = (page: Window): string[] => page.drafts.value.map(({ name }) => name);

describe('the drafts of a device', () => {
  it('are listed with name, region, year and number of records, the last changed first', async () => {
    const { page } = await two();
    expect(page.drafts.value).toMatchObject([
      { name: '新的', policy: 'changzhou', year: 2026, count: 1 },
      { name: '旧的', policy: 'changzhou', year: 2026, count: 1 },
    ]);
  });

  it('can be renamed, on the screen or not', async () => {
    const { page, first, second } = await two();
    await page.renameDraft(first, '甲');
    await page.renameDraft(second, '乙');
    expect(names(page).sort()).toEqual(['甲', '乙'].sort());
    expect(page.draft.value.name).toBe('乙');
  });

  it('can be copied, with copies of their files', async () => {
    const { page, first } = await two();
    await attach(page, first);
    const copy = await page.duplicateDraft(first);
    expect(names(page)[0]).toBe('旧的（副本）');
    const database = await page.database();
    const [original, made] = await database.drafts.bulkGet([first, copy ?? '']);
    expect(made?.activities).toEqual(original?.activities);
    const files = await database.files.toArray();
    expect(files.map(({ draft }) => draft).sort()).toEqual([first, copy].sort());
  });

  it('can be put out of the way and back; such a one is not opened by itself', async () => {
    const { page, first, second } = await two();
    await page.archiveDraft(first, true);
    await page.archiveDraft(second, true);
    expect(page.drafts.value.every(({ archived }) => archived)).toBe(true);
    localStorage.removeItem('xueshi.open');
    goTo('http://localhost/draft/');
    expect((await openWindow()).draft.value.activities).toEqual([]);
    await page.archiveDraft(second, false);
    expect(page.drafts.value.filter(isInUse).map(({ id }) => id)).toEqual([second]);
  });
});

describe('the bin', () => {
  it('keeps a deleted draft through a reload, and gives it back as it was', async () => {
    const { page, first } = await two();
    const database = await page.database();
    const { revision: _, ...before } = (await database.drafts.get(first)) ?? {};
    await page.binDraft(first);
    const next = await openWindow();
    await next.refreshDrafts();
    expect(next.drafts.value.find(({ id }) => id === first)?.deletedAt).toBeDefined();
    await next.unbinDraft(first);
    const { revision: __, ...after } = (await database.drafts.get(first)) ?? {};
    expect(after).toEqual(before);
  });

  it('takes the draft on the screen, and another one comes', async () => {
    const { page, first, second } = await two();
    await page.binDraft(second);
    expect(page.draft.value.id).toBe(first);
    expect(page.drafts.value.filter(isInUse).map(({ id }) => id)).toEqual([first]);
  });

  it('says so when the address names a draft in it', async () => {
    const { page, first, second } = await two();
    await page.binDraft(first);
    goTo(`http://localhost/draft/?draft=${first}`);
    const next = await openWindow();
    expect(next.notice.value).toBe('in-bin');
    expect(next.draft.value.id).toBe(second);
  });

  it('gives back a draft that another window goes on with', async () => {
    const { page, second } = await two();
    goTo(`http://localhost/draft/?draft=${second}`);
    const other = await openWindow();
    await page.binDraft(second);
    await until(() => other.notice.value === 'removed-elsewhere');
    other.rename('还要');
    await other.flush();
    const stored = await (await page.database()).drafts.get(second);
    expect(stored).toMatchObject({ name: '还要' });
    expect(stored?.deletedAt).toBeUndefined();
  });

  it('removes a draft for good with its files, and only its own', async () => {
    const { page, first, second } = await two();
    await attach(page, first);
    await attach(page, second);
    await page.binDraft(first);
    const database = await page.database();
    expect(await database.files.count(), 'files wait in the bin too').toBe(2);
    await page.purgeDraft(first);
    expect(await database.drafts.get(first)).toBeUndefined();
    expect((await database.files.toArray()).map(({ draft }) => draft)).toEqual([second]);
  });

  it('is rid of drafts after 30 days when a page looks them up, not before', async () => {
    const { page, first, second } = await two();
    await attach(page, first);
    const database = await page.database();
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await database.drafts.update(first, { deletedAt: ago(30.01) });
    await database.drafts.update(second, { deletedAt: ago(29.9) });
    await (await openWindow()).refreshDrafts();
    expect((await database.drafts.toArray()).map(({ id }) => id)).toEqual([second]);
    expect(await database.files.count()).toBe(0);
  });

  it('says how many days are left', () => {
    const since = '2026-11-01T10:00:00.000Z';
    expect(daysLeft(since, '2026-11-01T10:00:00.000Z')).toBe(30);
    expect(daysLeft(since, '2026-11-01T09:00:00.000Z'), 'the clock was set back').toBe(30);
    expect(daysLeft(since, '2026-11-02T10:00:00.000Z')).toBe(29);
    expect(daysLeft(since, '2026-11-30T11:00:00.000Z')).toBe(1);
    expect(daysLeft(since, '2026-12-01T10:00:00.000Z')).toBe(0);
  });
});
