import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Aside } from '../../src/stores/database.ts';
import { listFiles } from '../../src/stores/files/read.ts';
import { addFiles } from '../../src/stores/files/write.ts';
import { freshDevice, goTo, openWindow, until } from './window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What leaving pages put into local storage. */
const asides = (): Aside[] =>
  Object.entries(localStorage)
    .filter(([key]) => key.startsWith('xueshi.aside.'))
    .map(([, aside]) => JSON.parse(aside));

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
    const stores = put.mock.contexts.map((store) => (store as IDBObjectStore).name);
    // The rules by which it was calculated are kept too, once on a page.
    expect(stores.filter((name) => name !== 'policies').sort()).toEqual(['drafts', 'steps']);
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

  it('that change different things at once keep one draft with both', async () => {
    const [a, b] = await two();
    const training = a.draft.value.activities[0]?.id ?? '';
    a.record('book', { rank: '2' });
    a.editFact(training, 'end', '2018-05-02');
    b.record('paper', { rank: '3' });
    b.editFact(training, 'days', '2');
    await Promise.all([a.flush(), b.flush()]);
    await until(() => [a, b].every(({ draft }) => draft.value.activities.length === 3));
    const stored = await (await a.database()).drafts.toArray();
    expect(stored).toEqual([{ ...a.draft.value, revision: expect.any(String) }]);
    expect(b.draft.value).toEqual(a.draft.value);
    expect(a.draft.value.activities[0]?.typed).toEqual({ days: '2', end: '2018-05-02' });
    const merged = [a, b].filter(({ notice }) => notice.value === 'merged');
    expect(merged).toHaveLength(1);
    b.undo();
    expect(b.draft.value.activities[0]?.typed, "takes back one's own change alone").toEqual({
      days: '1',
      end: '2018-05-02',
    });
    b.undo();
    b.undo();
    expect(b.draft.value.activities.map(({ kind }) => kind)).toEqual(['training', 'book']);
  });

  it('that change one fact to different values keep both: one in the draft, one in a copy', async () => {
    const [a, b] = await two();
    const { id } = a.draft.value;
    const training = a.draft.value.activities[0]?.id ?? '';
    a.editFact(training, 'days', '2');
    b.editFact(training, 'days', '3');
    b.editTitle(training, '题');
    await a.flush();
    await b.flush();
    const stored = await (await a.database()).drafts.toArray();
    const kept = stored.map(({ activities: [first], ...draft }) => [
      draft.id,
      first?.typed.days,
      first?.title,
    ]);
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual([id, '2', '题']);
    expect(kept).toContainEqual([b.draft.value.id, '3', '题']);
    expect(b.draft.value.id).not.toBe(id);
    expect(b.draft.value.name).toBe('草稿（副本）');
    expect(b.notice.value).toBe('copied');
    expect(b.conflicts.value).toMatchObject([{ path: ['activities', training, 'typed', 'days'] }]);
    expect(b.saveState.value.kind).toBe('saved');
  });

  it('that part have the files of a record in both drafts', async () => {
    const [a, b] = await two();
    const { id } = a.draft.value;
    const training = a.draft.value.activities[0]?.id ?? '';
    const database = await a.database();
    await addFiles(database, [
      {
        ...{
          id: 'proof',
          draft: id,
          activity: training,
          name: '结业证.pdf',
          type: 'application/pdf',
          size: 3,
        },
        addedAt: '2026-11-21T08:00:00.000Z',
        content: new Blob(['结'], { type: 'application/pdf' }),
      },
    ]);
    a.editFact(training, 'days', '2');
    b.editFact(training, 'days', '3');
    await a.flush();
    await b.flush();
    for (const draft of [id, b.draft.value.id]) {
      const files = await listFiles(database, draft);
      expect(files.map(({ activity, name }) => [activity, name])).toEqual([[training, '结业证.pdf']]);
      expect(await files[0]?.content.text()).toBe('结');
    }
    expect(b.draft.value.id).not.toBe(id);
  });

  it('keep what is typed while a saving is under way', async () => {
    const [a, b] = await two();
    a.record('book', { rank: '2' });
    await a.flush();
    b.record('paper', { rank: '3' });
    const saving = b.flush();
    const meanwhile = b.record('training', { days: '4' });
    await saving;
    await b.flush();
    const [stored] = await (await a.database()).drafts.toArray();
    // In which order hangs on whether this window had heard of the book before.
    const kinds = stored?.activities.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['book', 'paper', 'training', 'training']);
    expect(stored?.activities.find(({ id }) => id === meanwhile)?.typed).toEqual({ days: '4' });
    expect(b.draft.value.activities).toEqual(stored?.activities);
  });

  it('lose nothing, however they edit and save in turn', async () => {
    const act = fc.record({
      window: fc.nat(2),
      record: fc.nat(2),
      fact: fc.constantFrom('days', 'halfDays'),
      save: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
        freshDevice();
        const first = await openWindow();
        const ids = ['training', 'training', 'training'].map((kind) => first.record(kind, { days: '0' }));
        await first.flush();
        const windows = [first, await openWindow(), await openWindow()];
        const savings: Promise<void>[] = [];
        // What each window typed last for a fact: earlier values it gave up itself.
        const typed = new Map<string, string>();
        for (const [turn, { window, record, fact, save }] of acts.entries()) {
          const page = windows[window];
          const id = ids[record] ?? '';
          // A value of another window that this one saw and typed over is given up knowingly.
          const seen = page?.draft.value.activities.find((activity) => activity.id === id)?.typed[fact];
          for (const [who, value] of typed) if (value === seen) typed.delete(who);
          page?.editFact(id, fact, `typed ${turn}`);
          typed.set(`${window} ${id} ${fact}`, `typed ${turn}`);
          if (save && page) savings.push(page.flush());
          else await Promise.resolve();
        }
        await Promise.all(savings);
        for (const page of windows) await page.flush();
        for (const page of windows) await page.flush();
        const stored = JSON.stringify(await (await first.database()).drafts.toArray());
        for (const value of typed.values()) expect(stored).toContain(JSON.stringify(value));
        expect(windows.every(({ isUnsaved }) => !isUnsaved())).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

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

describe('what was done to a draft', () => {
  it('can be taken back and made again after a reload', async () => {
    const first = await openWindow();
    const id = first.record('training', { days: '1' });
    first.editFact(id, 'days', '2');
    first.chooseYear(2019);
    first.remove(id);
    first.undo();
    await first.flush();
    const before = first.draft.value.activities;

    const second = await openWindow();
    await until(() => second.canUndo.value && second.canRedo.value);
    second.redo();
    expect(second.draft.value.activities).toEqual([]);
    second.undo();
    second.undo();
    expect(second.draft.value.year).not.toBe(2019);
    second.undo();
    expect(second.draft.value.activities[0]?.typed).toEqual({});
    second.undo();
    expect(second.canUndo.value).toBe(false);
    await second.flush();

    const third = await openWindow();
    await until(() => third.canRedo.value);
    while (third.canRedo.value) third.redo();
    expect(third.draft.value.activities).toEqual([]);
    third.undo();
    expect(third.draft.value.activities).toEqual(before);
  });

  it('belongs to its draft, and a new change ends what could be made again', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.newDraft();
    expect(page.canUndo.value).toBe(false);
    page.record('book', { rank: '1' });
    page.undo();
    expect(page.canRedo.value).toBe(true);
    page.chooseYear(2015);
    expect(page.canRedo.value).toBe(false);
  });

  it('is stored with the draft or not at all', async () => {
    const page = await openWindow();
    const id = page.record('training', { days: '1' });
    await page.flush();
    const whole = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'steps') throw new DOMException('full', 'QuotaExceededError');
      return whole.apply(this, given);
    });
    page.editFact(id, 'days', '2');
    await page.flush();
    expect(page.saveState.value).toEqual({ kind: 'failed', because: 'full' });
    put.mockRestore();
    const [stored] = await (await page.database()).drafts.toArray();
    expect(stored?.activities[0]?.typed).toEqual({ days: '1' });
    await page.retry();
    expect((await (await page.database()).drafts.toArray())[0]?.activities[0]?.typed).toEqual({ days: '2' });
  });

  it('is kept with what a leaving page puts aside', async () => {
    const page = await openWindow();
    const id = page.record('training', { days: '1' });
    await page.flush();
    page.editFact(id, 'halfDays', '1');
    page.leave();
    page.discard();
    expect(asides()).toHaveLength(1);
    const next = await openWindow();
    expect(next.draft.value.activities[0]?.typed).toEqual({ days: '1', halfDays: '1' });
    await until(() => next.canUndo.value);
    next.undo();
    expect(next.draft.value.activities[0]?.typed).toEqual({ days: '1' });
  });
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
    expect(asides()).toHaveLength(1);

    const next = await openWindow();
    expect(next.draft.value.activities.map(({ typed }) => typed)).toEqual(
      left.activities.map(({ typed }) => typed),
    );
    expect(asides()).toEqual([]);
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
    expect(asides()).toHaveLength(1);

    const next = await openWindow();
    expect(next.draft.value.activities.map(({ kind }) => kind)).toEqual(['training', 'book', 'paper']);
    expect(await (await next.database()).drafts.count()).toBe(1);
  });

  it('puts aside what was being stored, which the page may not live to see', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    page.record('book', { rank: '2' });
    const saving = page.flush();
    await Promise.resolve();
    page.leave();
    expect(asides().map(({ draft }) => draft.activities.length)).toEqual([2]);
    await saving;
    expect(asides(), 'the page lived on').toEqual([]);
  });

  it('puts it into the database where local storage is full', async () => {
    const page = await openWindow();
    page.record('training', { days: '1' });
    await page.flush();
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    page.record('book', { rank: '2' });
    page.leave();
    page.discard();
    await vi.waitFor(async () => expect(await (await page.database()).aside.count()).toBe(1));
    vi.restoreAllMocks();

    const next = await openWindow();
    expect(next.draft.value.activities.map(({ kind }) => kind)).toEqual(['training', 'book']);
    expect(await (await next.database()).aside.count()).toBe(0);
  });

  it('keeps it until a browser that stored nothing stores again', async () => {
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const page = await openWindow();
    page.record('training', { days: '1' });
    page.leave();
    page.discard();
    refuse.mockRestore();
    expect((await openWindow()).draft.value.activities.map(({ kind }) => kind)).toEqual(['training']);
  });

  it('passes over what is no draft', async () => {
    localStorage.setItem('xueshi.aside.a', '{');
    localStorage.setItem('xueshi.aside.b', '[1]');
    const page = await openWindow();
    expect(page.saveState.value.kind).toBe('nothing');
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
