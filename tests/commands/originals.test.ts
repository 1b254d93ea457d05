import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishedOriginals } from '../../src/commands/originals.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { cut } from '../../src/source/cut.ts';
import { fingerprint } from '../../src/source/fingerprint.ts';
import { asWord } from '../source/read/word.ts';

const documentOf = (town: string) => `${town}图书馆关于开展全馆读书活动的通知
各班级：
一、${town}的读者每年应当借阅图书30册，其中科学类不少于10册。
二、${town}的教师借阅图书，可以按照两倍计算。`;

const policyOf = (id: string, town: string) =>
  ({
    id,
    name: town,
    title: `${town}图书馆关于开展全馆读书活动的通知`,
    number: 'unknown',
    clauses: cut(documentOf(town)).map(({ at, text }) => ({ at, says: text, sha256: fingerprint(text) })),
  }) as Policy;

const policies = [policyOf('beishan', '北山'), policyOf('nanhu', '南湖')];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'originals-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(files: Record<string, string | Uint8Array>): void {
  mkdirSync(join(root, 'originals'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, 'originals', name), content);
}

it('there are none without the folder, or with nothing in it', async () => {
  expect(await publishedOriginals(root, policies)).toEqual([]);
  put({ '.gitkeep': '' });
  expect(await publishedOriginals(root, policies)).toEqual([]);
});

it('each is laid beside the policy that it is named after', async () => {
  put({
    'beishan.txt': documentOf('北山').replace('30册', '36册'),
    'nanhu.docx': asWord(documentOf('南湖')),
  });
  const found = await publishedOriginals(root, policies);
  expect(found.map(({ id, wordings }) => [id, wordings.map(({ at, state }) => `${at} ${state}`)])).toEqual([
    ['beishan', ['题头 same', '主送 same', '一 changed', '二 same']],
    ['nanhu', ['题头 same', '主送 same', '一 same', '二 same']],
  ]);
});

it.each([
  ['of another kind', { 'beishan.pdf': '%PDF' }, 'originals/beishan.pdf: expected <policy id>.txt'],
  [
    'of no policy',
    { 'xishan.txt': documentOf('西山') },
    'originals/xishan.txt: there is no policies/xishan/',
  ],
  ['of another policy', { 'beishan.txt': documentOf('南湖') }, 'found that of policies/nanhu/'],
  [
    'of something else',
    { 'beishan.txt': '今天下雨。' },
    'originals/beishan.txt: expected the document of policies/beishan/',
  ],
  [
    'that is broken',
    { 'beishan.docx': asWord(documentOf('北山')).slice(0, 200) },
    'originals/beishan.docx: 这个.docx文件不完整',
  ],
  [
    'that is there twice',
    { 'beishan.txt': documentOf('北山'), 'beishan.html': documentOf('北山') },
    'another file of the same name',
  ],
])('a file %s stops the build', async (_, files, says) => {
  put(files);
  await expect(publishedOriginals(root, policies)).rejects.toThrow(says);
});
