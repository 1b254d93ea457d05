import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { folder, Unreadable } from '../../../src/documents/index/zip.ts';
import type { Attached } from '../../../src/stores/database.ts';

const file = (number: string, name: string, text: string | undefined) => {
  const content = new Blob([text ?? '']);
  if (text === undefined) content.arrayBuffer = () => Promise.reject(new Error('gone'));
  const attached: Attached = {
    ...{ id: number, draft: 'd', activity: 'a', size: content.size, addedAt: '' },
    ...{ name, type: 'application/pdf', content },
  };
  return { number, file: attached };
};

const read = async (packed: Blob) =>
  Object.entries(unzipSync(new Uint8Array(await packed.arrayBuffer()))).map(([name, bytes]) => [
    name,
    strFromU8(bytes),
  ]);

it('reads back: the index, and each file under its number, two of the same name as well', async () => {
  const files = [
    file('2018-001-附1', '签到表.pdf', '甲'),
    file('2018-001-附2', '签到表.pdf', '乙'),
    file('2018-002-附1', 'a/b.png', '丙'),
  ];
  expect(await read(await folder(files, new Blob(['目录'])))).toEqual([
    ['材料目录.xlsx', '目录'],
    ['2018-001-附1 签到表.pdf', '甲'],
    ['2018-001-附2 签到表.pdf', '乙'],
    ['2018-002-附1 a b.png', '丙'],
  ]);
});

it('is refused whole, and names the file, where the browser has lost one', async () => {
  const files = [file('2018-001-附1', '甲.pdf', '甲'), file('2018-001-附2', '乙.pdf', undefined)];
  await expect(folder(files, new Blob([]))).rejects.toThrow(new Unreadable('乙.pdf'));
});
