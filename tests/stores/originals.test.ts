import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cut } from '../../src/source/cut.ts';
import { fingerprint } from '../../src/source/fingerprint.ts';
import type { SourceDocument } from '../../src/stores/originals/examine.ts';
import { freshDevice } from './window.ts';

const TEXT = `北山图书馆关于读书的通知
各班级：
一、全体读者每年应当借阅图书30册，其中科学类图书不少于10册。
二、教师每年借阅的图书，可以按照两倍计算，但最多计算20册。`;
const AMENDED = TEXT.replace('30册', '36册');

const document: SourceDocument = {
  id: 'beishan',
  name: '北山',
  title: '北山图书馆关于读书的通知',
  number: 'unknown',
  version: 'v1',
  clauses: cut(TEXT).map(({ at, text }) => ({ at, says: text, sha256: fingerprint(text) })),
  made: {},
};

/** Loads the stores as a page of their own, on the same device. */
async function openPage() {
  vi.resetModules();
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = indexedDB;
  const [opened, kept, flags, wording] = await Promise.all([
    import('../../src/stores/originals/opened.ts'),
    import('../../src/stores/originals/kept.ts'),
    import('../../src/stores/originals/flag.ts'),
    import('../../src/stores/originals/wording.ts'),
  ]);
  return { ...opened, ...kept, ...flags, ...wording };
}

const source = '/data/sources.json';
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  freshDevice('http://localhost/sources/');
  vi.stubGlobal('dispatchEvent', vi.fn());
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json([document])),
  );
});

describe('an original', () => {
  it('is kept only when asked, and is there on the next page', async () => {
    const page = await openPage();
    await page.openOriginal({ name: '通知.txt', bytes: bytes(TEXT) }, source);
    expect(page.opening.value).toMatchObject({ state: 'read', finding: { kind: 'known' } });
    expect(page.flagged()).toEqual([]);
    await page.keepOpened(source);
    expect(page.done.value).toContain('已保存在本机');

    const next = await openPage();
    expect(next.flagged()).toEqual(['beishan']);
    expect(await next.wordingsAtHand('beishan', undefined)).toMatchObject({
      of: 'reader',
      file: '通知.txt',
      wordings: [{ state: 'same' }, { state: 'same' }, { state: 'same' }, { state: 'same' }],
    });
  });

  it('replaced by an amended one keeps the wording of before, and again after that', async () => {
    const page = await openPage();
    for (const text of [TEXT, AMENDED, AMENDED]) {
      await page.openOriginal({ pasted: text }, source);
      await page.keepOpened(source);
    }
    const [original] = page.originals.value;
    expect(page.originals.value).toHaveLength(1);
    expect(original?.wordings.find(({ at }) => at === '一')).toMatchObject({
      state: 'changed',
      text: expect.stringContaining('36册'),
      before: expect.stringContaining('30册'),
    });
  });

  it('is removed and brought back', async () => {
    const page = await openPage();
    await page.openOriginal({ pasted: TEXT }, source);
    await page.keepOpened(source);
    const [original] = page.originals.value;
    if (!original) throw new Error('nothing kept');
    await page.removeOriginal(original, source);
    expect([page.originals.value, page.flagged()]).toEqual([[], []]);
    expect(await (await openPage()).keptOriginal('beishan')).toBeUndefined();
    await page.restoreOriginal(source);
    expect(page.flagged()).toEqual(['beishan']);
  });

  it('that is wrong or broken leaves everything as it was', async () => {
    const page = await openPage();
    await page.openOriginal({ pasted: TEXT }, source);
    await page.keepOpened(source);
    await page.openOriginal({ name: 'a.pdf', bytes: bytes('%PDF-1.7') }, source);
    expect(page.opening.value).toMatchObject({ state: 'read' });
    expect(page.done.value).toContain('这是PDF');
    await page.openOriginal({ pasted: '今天下雨。' }, source);
    expect(page.opening.value).toMatchObject({ state: 'read', finding: { kind: 'none' } });
    await page.keepOpened(source);
    expect(page.originals.value.map(({ text }) => text)).toEqual([TEXT]);
  });

  it('lasts as long as the page where the browser allows no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const page = await openPage();
    await page.openOriginal({ pasted: TEXT }, source);
    await page.keepOpened(source);
    expect(page.done.value).toContain('关闭就没有了');
    expect(await page.wordingsAtHand('beishan', undefined)).toMatchObject({ of: 'reader' });
    expect(await (await openPage()).wordingsAtHand('beishan', undefined)).toBeUndefined();
  });

  it('is laid beside the rules anew when they were mended since', async () => {
    const page = await openPage();
    await page.openOriginal({ pasted: AMENDED }, source);
    await page.keepOpened(source);
    const mended = {
      ...document,
      version: 'v2',
      clauses: cut(AMENDED).map(({ at, text }) => ({ at, says: text, sha256: fingerprint(text) })),
    };
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Response.json([mended])),
    );
    const next = await openPage();
    await next.refreshOriginals(source);
    const original = await next.keptOriginal('beishan');
    expect(original?.version).toBe('v2');
    expect(original?.wordings.every(({ state }) => state === 'same')).toBe(true);
  });

  it('is not opened without the rules, and can be tried again', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('', { status: 404 })),
    );
    const page = await openPage();
    await page.openOriginal({ pasted: TEXT }, source);
    expect(page.opening.value).toMatchObject({ state: 'refused', because: expect.stringContaining('断网') });
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Response.json([document])),
    );
    await page.openOriginal({ pasted: TEXT }, source);
    expect(page.opening.value).toMatchObject({ state: 'read' });
  });
});
