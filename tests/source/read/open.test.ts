import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largest, openFile } from '../../../src/source/read/open.ts';
import { asWord } from './word.ts';

const TEXT = '关于读书的通知\n各班级：\n一、每人每年读书两本，含杂志。\n二、读满十本的，发给证书。\n';
const utf8 = new TextEncoder().encode(TEXT);
/** 「一、读书两本。」 in GB18030. */
const gbk = Uint8Array.from([
  ...[0xd2, 0xbb, 0xa1, 0xa2, 0xb6, 0xc1, 0xca, 0xe9, 0xc1, 0xbd, 0xb1, 0xbe, 0xa1, 0xa3],
]);
const utf16 = (text: string, mark: boolean, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * (text.length + Number(mark))));
  for (const [place, unit] of [...(mark ? '\ufeff' : ''), ...text].entries())
    view.setUint16(2 * place, unit.charCodeAt(0), little);
  return new Uint8Array(view.buffer);
};

const open = async (bytes: Uint8Array, name = '通知.txt') => (await openFile({ name, bytes })).text;

describe('a text file', () => {
  it('may be in UTF-8, UTF-16 or GB18030', async () => {
    expect(await open(utf8)).toBe(TEXT);
    expect(await open(new TextEncoder().encode(`\ufeff${TEXT}`))).toBe(TEXT);
    expect(await open(utf16(TEXT, true, true))).toBe(TEXT);
    expect(await open(utf16(TEXT, true, false))).toBe(TEXT);
    expect(await open(utf16(TEXT, false, true))).toBe(TEXT);
    expect(await open(gbk)).toBe('一、读书两本。');
  });

  it('may be a web page, in the encoding that it names or not', async () => {
    const page = [...'<html><meta charset=gb2312><p>'].map((c) => c.charCodeAt(0));
    expect((await open(Uint8Array.from([...page, ...gbk]), '通知.htm')).trim()).toBe('一、读书两本。');
  });
});

describe('a Word file', () => {
  it('is known by what is in it', async () => {
    expect((await open(asWord(TEXT), '通知.bin')).trim()).toBe(TEXT.trim());
  });
});

describe('is refused, with what to do,', () => {
  const word = asWord(TEXT);
  it.each([
    ['an empty file', new Uint8Array(), '是空的'],
    ['one that is too large', new Uint8Array(largest + 1), '超过5MB'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '旧版.doc'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), '这是PDF'],
    ['RTF', new TextEncoder().encode('{\\rtf1}'), '.rtf'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), '这是图片'],
    ['another archive', Uint8Array.from([0x52, 0x61, 0x72, 0x21]), '压缩包'],
    ['a zip that is no Word file', zipSync({ 'a.txt': utf8 }), '不是Word文件'],
    ['a Word file cut short', word.slice(0, word.length / 2), '不完整'],
    ['bytes of no text', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256), '不是文字'],
    ['white space', new TextEncoder().encode(' \n　\n'), '没有文字'],
    ['a Word file without text', asWord(''), '没有文字'],
  ])('%s', async (_, bytes, says) => {
    await expect(openFile({ name: '通知.txt', bytes })).rejects.toThrow(says);
  });
});
