import { describe, expect, it } from 'vitest';
import { fold, numberOf } from '../../src/search/fold.ts';

describe('folded text', () => {
  it('has one width, one case and one sort of brackets', () => {
    expect(fold('涪人社〔２０２１〕36号')).toBe('涪人社(2021)36号');
    expect(fold('泉洛政人社[2017]27号')).toBe('泉洛政人社(2017)27号');
    expect(fold('ＳＣＩ％')).toBe('sci%');
  });

  it('is as long as the original, so that places in it are places in the original', () => {
    for (const text of ['总学时的⅔', 'Ⅲ类', '㈠', '“一般”', '3－5'])
      expect(fold(text)).toHaveLength(text.length);
  });
});

it('numbers are read in figures and in Chinese', () => {
  expect(['7', '七', '十', '十二', '二十', '二十三'].map(numberOf)).toEqual([7, 7, 10, 12, 20, 23]);
  expect(['', '二三', '条', '百'].map(numberOf)).toEqual([undefined, undefined, undefined, undefined]);
});
