import { describe, expect, it } from 'vitest';
import { worth } from '../policy.ts';

const course = {
  sum: [
    { rate: 4, per: 'half-day' },
    { rate: 2, per: 'evening' },
  ],
};

describe('added up', () => {
  it('半天4、晚上2: a day and an evening are 10', () => {
    expect(worth(course, { days: 1, evenings: 1 })).toBe(10);
  });

  it('takes an addend without its facts as none', () => {
    expect(worth(course, { days: 1 })).toBe(8);
    expect(worth(course, { evenings: 3 })).toBe(6);
  });

  it('asks where no addend has its facts', () => {
    expect(worth(course)).toBe('missing days, evenings');
  });

  it('is silent only where nothing else is worth anything', () => {
    const withSilence = { sum: [{ rate: 3, per: 'half-day' }, { not: 'specified' }] };
    expect(worth(withSilence, { halfDays: 2 })).toBe(6);
    expect(worth(withSilence, { halfDays: 0 })).toBe('silent');
    expect(worth(withSilence)).toBe('silent');
  });

  it('adds both ends of ranges, and what parts of it are called', () => {
    const paper = { part: 'paper', of: { from: 5, to: 8, decidedBy: '单位' } };
    expect(worth({ sum: [6, paper] })).toEqual([11, 14]);
  });

  it('is refused where there is nothing but refusal', () => {
    expect(worth({ sum: [{ refused: '不认定' }, { rate: 1, per: 'evening' }] })).toBe('refused: 不认定');
    expect(worth({ sum: [{ refused: '不认定' }, 5] })).toBe(5);
  });
});
