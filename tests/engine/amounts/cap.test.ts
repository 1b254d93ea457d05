import { describe, expect, it } from 'vitest';
import { worth } from '../policy.ts';

const course = { cap: 60, of: { rate: 8, per: 'day' } };

describe('at most so much each time', () => {
  it('一次最多认定60: 7.5 days are just 60, 8 days no more', () => {
    expect([5, 7.5, 8].map((days) => worth(course, { days }))).toEqual([40, 60, 60]);
  });

  it('may itself depend on a reading', () => {
    const written = { ...course, cap: { reading: 'a-year', options: { sixty: 60, ninety: 90 } } };
    expect(worth(written, { days: 8 }, { 'a-year': 'ninety' })).toBe(64);
  });

  it('cuts both ends of a range', () => {
    expect(worth({ cap: 10, of: { from: 6, to: 12, decidedBy: '单位' } })).toEqual([6, 10]);
  });

  it('leaves silence, refusal and missing facts as they are', () => {
    expect(worth(course)).toBe('missing days');
    expect(worth({ cap: 60, of: { not: 'specified' } })).toBe('silent');
    expect(worth({ cap: 60, of: { refused: '不认定' } })).toBe('refused: 不认定');
  });
});
