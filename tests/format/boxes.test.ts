import { describe, expect, it } from 'vitest';
import { boxesOf, ranksText } from '../../src/format/boxes.ts';

const whole = { level: 3, invited: 2 };

describe('boxesOf', () => {
  it('joins cases that differ in one fact', () => {
    expect(boxesOf([{ level: 'a' }, { level: 'b' }], whole)).toEqual([{ level: ['a', 'b'] }]);
  });

  it('leaves out a fact that may be anything', () => {
    const cases = ['a', 'b', 'c'].map((level) => ({ level, invited: true }));
    expect(boxesOf(cases, whole)).toEqual([{ invited: [true] }]);
  });

  it('takes in no other case', () => {
    const cases = [
      { level: 'a', invited: true },
      { level: 'b', invited: false },
    ];
    expect(boxesOf(cases, whole)).toHaveLength(2);
  });
});

describe('ranksText', () => {
  it.each([
    [[1], 3, '第1位'],
    [[2, 3], undefined, '第2至3位'],
    [[2, 3], 3, '第2位及以后'],
    [[1, 2, 3], 3, '任何排名'],
  ])('%j, the last %s: %s', (run, last, text) => {
    expect(ranksText(run, last)).toBe(text);
  });
});
