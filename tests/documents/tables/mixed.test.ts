import { expect, it } from 'vitest';
import { mixedText } from '../../../src/documents/tables/mixed.ts';
import { readTables } from '../../../src/documents/tables/read.ts';

const utf = (text: string): number[] => [...new TextEncoder().encode(text)];
/** 姓名 and 设计 in GBK. */
const [name, design] = [
  [0xd0, 0xd5, 0xc3, 0xfb],
  [0xc9, 0xe8, 0xbc, 0xc6],
];
const bytes = (...parts: number[][]) => new Uint8Array(parts.flat());
const end = [0x0a];

it('a file with lines of two encodings is read line by line, and says which', async () => {
  const file = bytes(utf('姓名,部门\n甲,设计室\n乙,'), design, end, utf('丙,总务科\n'));
  expect(mixedText(file)).toEqual({
    text: '姓名,部门\n甲,设计室\n乙,\uFFFD\uFFFD\uFFFD\n丙,总务科\n',
    lines: [3],
  });
  const whole = bytes(utf('姓名,部门\n'), name, utf(','), design, end, utf('丙,总务科\n'));
  expect(await readTables(whole, whole.length)).toEqual({
    tables: [
      {
        name: '',
        mixed: [2],
        rows: [['姓名', '部门'], ['姓名', '设计'], ['丙', '总务科'], ['']],
      },
    ],
  });
});

it('a file of one encoding is none of these', () => {
  expect(mixedText(bytes(utf('姓名,部门\n甲,设计室\n')))).toBeUndefined();
  expect(mixedText(bytes(name, utf(','), design, end, name, end))).toBeUndefined();
  expect(mixedText(bytes(utf('name,dept\n'), name, end))).toBeUndefined();
  expect(mixedText(bytes([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54]))).toBeUndefined();
});
