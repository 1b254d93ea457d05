import { describe, expect, it } from 'vitest';
import { letters, spelt } from '../../src/search/pinyin.ts';

const word = '公需科目';
const syllables = ['gong', 'xu', 'ke', 'mu'];
const spell = (typed: string, from = 0) => spelt(typed, word, syllables, from);

describe('letters spell a word', () => {
  it('in full', () => {
    expect(spell('gongxu')).toEqual({ end: 2, full: 1 });
    expect(spell('kemu', 2)).toEqual({ end: 4, full: 1 });
  });

  it('by initials, and by both mixed', () => {
    expect(spell('gx')?.end).toBe(2);
    expect(spell('gxkemu')).toEqual({ end: 4, full: 0.5 });
  });

  it('while the last syllable is being typed', () => {
    expect(spell('gongxuk')?.end).toBe(3);
    expect(spell('gon')?.end).toBe(1);
  });

  it('with characters among them', () => {
    expect(spell('公xu')).toEqual({ end: 2, full: 1 });
  });

  it('or not', () => {
    expect(spell('gongshi')).toBeUndefined();
    expect(spell('gongxukemua')).toBeUndefined();
    expect(spell('xu')).toBeUndefined();
  });
});

it('ü is u, v or itself, and the marks of an input method are dropped', () => {
  expect(['lvli', 'lüli', "gong'xu"].map(letters)).toEqual(['luli', 'luli', 'gongxu']);
});
