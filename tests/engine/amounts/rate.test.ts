import { describe, expect, it } from 'vitest';
import { stepOf, worth } from '../policy.ts';

const perHalfDay = { rate: 3, per: 'half-day' };

describe('so many hours for each unit', () => {
  it('counts 每半天3学时: 2.5 days are 5 half-days, 15 hours', () => {
    expect(worth(perHalfDay, { days: 2, halfDays: 1 })).toBe(15);
    expect(worth(perHalfDay, { halfDays: 1 })).toBe(3);
  });

  it('counts 每千字6学时 in proportion: 5500 characters are 33 hours', () => {
    expect(worth({ rate: 6, per: 'thousand-characters' }, { characters: 5500 })).toBe(33);
  });

  it('counts 2 hours for each item, and one item where no number is given', () => {
    expect(worth({ rate: 60, per: 'item' }, { count: 2 })).toBe(120);
    expect(worth({ rate: 60, per: 'item' })).toBe(60);
  });

  it('asks for the facts of its unit', () => {
    expect(worth(perHalfDay)).toBe('missing days');
    expect(worth({ rate: 60, per: 'month' }, { start: '2021-03-01' })).toBe('missing months');
  });

  it('says what it counted', () => {
    expect(stepOf({ rate: 60, per: 'half-year' }, { months: 7 }).inputs).toEqual({ 'half-year': 7 / 6 });
  });
});

describe('a part of a unit', () => {
  const written = { rate: 6, per: 'ten-thousand-characters', parts: 'part-units' };

  it('counts in proportion or not at all, by the reading: 12.5万字 are 75 or 72', () => {
    expect(worth(written, { characters: 125_000 }, { 'part-units': 'proportional' })).toBe(75);
    expect(worth(written, { characters: 125_000 }, { 'part-units': 'whole' })).toBe(72);
    expect(worth(written, { characters: 8000 }, { 'part-units': 'whole' })).toBe(0);
  });

  it('asks no reading where there is no part', () => {
    expect(worth(written, { characters: 120_000 })).toBe(72);
  });
});
