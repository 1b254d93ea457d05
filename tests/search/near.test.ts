import { describe, expect, it } from 'vitest';
import { meantByCharacters, meantByLetters, near } from '../../src/search/near.ts';
import { index } from './real.ts';

describe('what may be meant', () => {
  it('is nearest first, and a slip of the same sound nearer than another', () => {
    expect(meantByCharacters(index, '公须科目')[0]?.word).toBe('公需科目');
    expect(meantByCharacters(index, '登记正书')[0]?.word).toBe('登记证书');
  });

  it('is a word that is shortened', () => {
    expect(meantByCharacters(index, '高班').map(({ word }) => word)).toContain('高研班');
  });

  it('takes at most two slips', () => {
    expect(meantByCharacters(index, '甲乙丙丁')).toEqual([]);
  });

  it('is a word of nearly the same pinyin, in whole characters', () => {
    expect(meantByLetters(index, 'gonxukemu')[0]?.word).toBe('公需科目');
    expect(meantByLetters(index, 'xyz')).toEqual([]);
  });
});

it('a query that finds nothing is never left alone', () => {
  expect(near(index, '公需课木').join()).toContain('公需');
  expect(near(index, 'qqqqqq').length).toBeGreaterThan(0);
});
