import { expect, it } from 'vitest';
import { fileName } from '../../../src/documents/index/names.ts';

const named = (name: string, type = 'application/pdf') =>
  fileName({
    number: '2018-001-附1',
    file: {
      ...{ id: 'a', draft: 'd', activity: 'r', addedAt: '', size: 1 },
      ...{ name, type, content: new Blob([]) },
    },
  });

it('puts the number before the name', () => {
  expect(named('结业证书.pdf')).toBe('2018-001-附1 结业证书.pdf');
});

it('takes out what a system refuses, and what would hide an ending', () => {
  expect(named('../甲:乙?.pdf')).toBe('2018-001-附1 .. 甲 乙.pdf');
  expect(named('证书\u202efdp.exe')).toBe('2018-001-附1 证书 fdp.exe');
  expect(named('签到\n表 .pdf')).toBe('2018-001-附1 签到 表.pdf');
});

it('gives the ending of its type to a name without one', () => {
  expect(named('image', 'image/jpeg')).toBe('2018-001-附1 image.jpg');
  expect(named('', 'application/pdf')).toBe('2018-001-附1 文件.pdf');
});

it('cuts a long name before its ending, and no character in two', () => {
  const name = named(`${'𠮷'.repeat(100)}.pdf`);
  expect([...name]).toHaveLength('2018-001-附1 .pdf'.length + 60);
  expect(name.endsWith('𠮷.pdf')).toBe(true);
});
