import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/stores/drafts/draft.ts';
import { checksum } from '../../../src/stores/share/checksum.ts';
import type { Parsed } from '../../../src/stores/share/parse.ts';
import { anyDraft } from '../arbitrary.ts';
import { freshDevice, openWindow } from '../window.ts';

beforeEach(() => freshDevice());
afterEach(() => vi.unstubAllGlobals());

/** The stores of one window, with those that put a draft into a link and read it. */
async function openSharing() {
  const window = await openWindow();
  const [link, file, carried] = await Promise.all([
    import('../../../src/stores/share/link.ts'),
    import('../../../src/stores/share/file.ts'),
    import('../../../src/stores/share/carried.ts'),
  ]);
  return { ...window, ...link, ...file, ...carried };
}

/** A link with one course at Yiyang. */
async function packed(): Promise<string> {
  const window = await openSharing();
  window.chooseRegion('yiyang');
  window.chooseYear(2018);
  window.record('training', { end: '2018-05-16', days: '2', halfDays: '1' }, '装配式建筑');
  return (await window.toLink(window.draft.value)) ?? '';
}

const troubleOf = (parsed: Parsed<unknown>): string => ('trouble' in parsed ? parsed.trouble : '');

/** As the database hands it out: objects have their usual prototype. */
const asKept = (draft: Draft): Draft => structuredClone(draft);

/** Content of one's own making, with the right checksum. */
const forged = (content: string): string => {
  const signed = `1.${Buffer.from(deflateSync(strToU8(content))).toString('base64url')}`;
  return `${signed}.${checksum(signed)}`;
};

describe('a draft in a link', () => {
  it('comes out as it went in, whatever the draft, with what its file says', async () => {
    const { toLink, readLink, readDraftFile, draftFileText } = await openSharing();
    await fc.assert(
      fc.asyncProperty(anyDraft.map(asKept), async (draft) => {
        const read = await readLink((await toLink(draft)) ?? '');
        const file = readDraftFile(draftFileText(draft));
        if ('trouble' in read || 'trouble' in file) throw new Error(troubleOf(read) + troubleOf(file));
        expect(read.value).toEqual({ ...file.value, savedAt: read.value.savedAt });
        // The readings by which it is calculated here are added; all else is as it was.
        expect({ ...read.value.draft, readings: draft.readings }).toEqual(draft);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is in signs that every program takes for part of the address, and ends in a letter or a figure', async () => {
    expect(await packed()).toMatch(/^1\.[\w-]+\.[0-9a-f]{8}$/);
  });

  it('is refused with a sentence when any one character is another', async () => {
    const link = await packed();
    const { readLink } = await openSharing();
    const signs = fc.constantFrom(...'ABCXYZabcxyz0129-_.=+/% 的');
    await fc.assert(
      fc.asyncProperty(fc.nat(link.length - 1), signs, async (at, sign) => {
        fc.pre(link[at] !== sign);
        const trouble = troubleOf(await readLink(link.slice(0, at) + sign + link.slice(at + 1)));
        expect(trouble).toMatch(/^(链接不完整或有改动|这个链接是更新的版本做的)/);
      }),
      { numRuns: 400 },
    );
  });

  it('is refused with a sentence when it is cut, empty or lengthened', async () => {
    const link = await packed();
    const { readLink } = await openSharing();
    for (let length = 0; length < link.length; length += 7)
      expect(troubleOf(await readLink(link.slice(0, length)))).toContain('链接不完整');
    expect(troubleOf(await readLink(`${link}，请看`))).toContain('链接不完整');
  });

  it('is refused when a later version made it, or somebody who is not this site', async () => {
    const { readLink } = await openSharing();
    expect(troubleOf(await readLink('2.whatever-it.is'))).toBe(
      '这个链接是更新的版本做的。请刷新本页，取到新版再打开。',
    );
    expect(troubleOf(await readLink(forged('%PDF-1.7')))).toContain('不是学时尺存出的');
    const unpackable = `1.____.${checksum('1.____')}`;
    expect(troubleOf(await readLink(unpackable))).toContain('不是学时尺做的链接');
  });

  it('takes no more room than a draft can need, however much it unpacks to', async () => {
    const { readLink } = await openSharing();
    const bomb = forged(' '.repeat(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(troubleOf(await readLink(bomb))).toContain('超过3.8MB');
  }, 30_000);

  it('is not made of a draft too large for one', async () => {
    const { toLink, draft } = await openSharing();
    const name = (index: number) => String((index * 2_654_435_761) % 4_294_967_296);
    const activities = Array.from({ length: 9000 }, (_, index) => ({
      id: name(index),
      kind: 'training',
      title: name(index + 1) + name(index + 2),
      typed: {},
    }));
    expect(await toLink({ ...draft.value, policy: '', activities })).toBeUndefined();
  });
});

describe('the address', () => {
  it('carries a draft until the person has answered, whatever else of the page is gone to', async () => {
    const { carried, followHash, dropCarried, addressWith } = await openSharing();
    location.href = 'http://localhost/draft/?draft=a&view=drafts';
    expect(addressWith('1.x.y')).toBe('http://localhost/draft/#d=1.x.y');
    followHash();
    expect(carried.value).toBeUndefined();
    location.href = 'http://localhost/draft/?draft=a#d=1.x.y';
    followHash();
    expect(carried.value).toBe('1.x.y');
    location.href = 'http://localhost/draft/?draft=a#main';
    followHash();
    expect(carried.value).toBe('1.x.y');
    location.href = 'http://localhost/draft/?draft=a#d=1.x.y';
    dropCarried();
    expect(carried.value).toBeUndefined();
    expect(location.href).toBe('http://localhost/draft/?draft=a');
  });
});
