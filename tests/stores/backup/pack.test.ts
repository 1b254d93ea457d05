import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Backup } from '../../../src/stores/backup/backup.ts';
import { pack } from '../../../src/stores/backup/pack.ts';
import { unpack } from '../../../src/stores/backup/unpack.ts';
import type { Attached } from '../../../src/stores/database.ts';
import { takeLibrary } from '../../../src/stores/library.ts';
import { shipped } from '../library.ts';
import { anyBackup } from './any.ts';

beforeAll(() => takeLibrary(shipped));

const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())];

/** Files as they compare: what is in them as numbers. */
const plain = (files: Attached[]) =>
  Promise.all(files.map(async ({ content, ...about }) => ({ ...about, bytes: await bytesOf(content) })));

const [one] = fc.sample(
  anyBackup.filter(({ drafts, files }) => drafts.length === 1 && files.length === 1),
  { numRuns: 1, seed: 3 },
) as [Backup];
const [draft] = one.drafts as [Backup['drafts'][number]];
const [file] = one.files as [Attached];

async function entries(): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await (await pack(one)).arrayBuffer()));
}

const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

async function troubleOf(archive: Blob): Promise<string> {
  const read = await unpack(archive);
  return 'trouble' in read ? read.trouble : '';
}

describe('a backup', () => {
  it('comes back as it went out, whatever is in it, to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async (backup) => {
        const read = await unpack(await pack(backup));
        if ('trouble' in read) throw new Error(read.trouble);
        const { files, damaged, ...rest } = read.value;
        const { files: sent, ...others } = backup;
        expect(rest).toEqual(others);
        expect(await plain(files.map(({ sha256: _, ...attached }) => attached))).toEqual(await plain(sent));
        expect(files.map(({ content }) => content.type)).toEqual(sent.map(({ type }) => type));
        expect(damaged).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('carries the earlier versions of policies by which drafts were calculated', async () => {
    const kept = shipped.policies.slice(0, 1);
    expect(await unpack(await pack({ ...one, kept }))).toMatchObject({ value: { kept } });
  });

  it('names in its manifest what is in it, and can be unpacked by hand', async () => {
    const found = await entries();
    const manifest = JSON.parse(new TextDecoder().decode(found['manifest.json']));
    expect(manifest).toMatchObject({ format: 'xueshi-backup', version: 1, counts: { drafts: 1, files: 1 } });
    expect(manifest.drafts[0].path).toBe(`drafts/${draft.id}.json`);
    expect(JSON.parse(new TextDecoder().decode(found[manifest.drafts[0].path]))).toEqual(draft);
    expect([...(found[manifest.files[0].path] ?? [])]).toEqual(await bytesOf(file.content));
  });

  it('is still read after another program packed it', async () => {
    const read = await unpack(blob(zipSync(await entries(), { level: 9 })));
    expect(read).toMatchObject({ value: { drafts: [draft], damaged: [] } });
  });
});

describe('what is no whole backup is refused with a sentence', () => {
  it('where it is no archive, or cut', async () => {
    expect(await troubleOf(new Blob(['%PDF-1.7']))).toContain('文件应是.zip格式，实际不是。请选学时尺');
    expect(await troubleOf(new Blob([]))).toContain('文件应是.zip格式');
    const whole = await pack(one);
    for (const length of [2, 40, whole.size - 30])
      expect(await troubleOf(whole.slice(0, length))).toContain('这份备份不完整');
  });

  it('where it is another archive, of a later format, or not what it says', async () => {
    expect(await troubleOf(blob(zipSync({ 'word/document.xml': strToU8('<a/>') })))).toContain(
      '备份里应有manifest.json，实际没有',
    );
    const found = await entries();
    const path = `drafts/${draft.id}.json`;
    const put = (name: string, text: string) => troubleOf(blob(zipSync({ ...found, [name]: strToU8(text) })));
    expect(await put('manifest.json', '{')).toContain('manifest.json应是JSON，实际读不懂');
    expect(await put('manifest.json', '{"format":"other"}')).toBe(
      '备份的格式应是“xueshi-backup”，实际是文字“other”。',
    );
    expect(await put('manifest.json', '{"format":"xueshi-backup","version":2}')).toContain(
      '第1版；请刷新本页，取到新版再打开，实际是数字2',
    );
    expect(await put(path, JSON.stringify({ ...draft, year: 2017 }))).toContain(
      `${path}应与清单一致，实际不一致`,
    );
    const { [path]: _, ...without } = found;
    expect(await troubleOf(blob(zipSync(without)))).toContain(`备份里应有${path}，实际没有`);
  });

  it('where it is larger than any device opens', async () => {
    const huge = { size: 2 * 1024 ** 3 } as Blob;
    expect(await troubleOf(huge)).toContain('文件应不超过1024MB，实际是2048MB');
  });

  it('where a text in it is blown up beyond any draft', async () => {
    const bomb = { 'manifest.json': new Uint8Array(21 * 1024 ** 2) };
    expect(await troubleOf(blob(zipSync(bomb, { level: 1 })))).toContain(
      'manifest.json应不超过20MB，实际是21MB',
    );
  });

  it('but a damaged picture is only named, and the rest is read', async () => {
    const found = await entries();
    const path = Object.keys(found).find((name) => name.startsWith('files/')) ?? '';
    const spoilt = blob(zipSync({ ...found, [path]: strToU8('spoilt') }));
    expect(await unpack(spoilt)).toMatchObject({
      value: { drafts: [draft], files: [], damaged: [file.name] },
    });
  });
});
