import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/policy/schema/amount.ts';

describe('an amount', () => {
  it.each([
    [60, { fixed: 60 }],
    [0, { fixed: 0 }],
    [
      { rate: 8, per: 'day' },
      { rate: 8, per: 'day' },
    ],
    [{ not: 'specified' }, { not: 'specified', form: false }],
    [{ refused: '不予验证' }, { refused: '不予验证', by: 'exclusion' }],
    [{ sum: [1, 2] }, { sum: [{ fixed: 1 }, { fixed: 2 }] }],
    [
      { share: 0.5, of: 60 },
      { share: { ratio: 0.5 }, of: { fixed: 60 } },
    ],
    [
      { share: '2/3', of: 60 },
      { share: { ratio: '2/3' }, of: { fixed: 60 } },
    ],
    [
      { share: { byRank: [1, 0.8, 0] }, of: 60 },
      { share: { byRank: [1, 0.8, 0] }, of: { fixed: 60 } },
    ],
    [
      {
        share: { reading: 'decrement', options: { linear: 0.8, compounding: { compounding: 0.8 } } },
        of: 60,
      },
      {
        share: {
          reading: 'decrement',
          options: { linear: { ratio: 0.8 }, compounding: { compounding: 0.8 } },
        },
        of: { fixed: 60 },
      },
    ],
    [
      { cap: { reading: 'year', options: { a: 60, b: 90 } }, of: { rate: 8, per: 'day' } },
      {
        cap: { reading: 'year', options: { a: { fixed: 60 }, b: { fixed: 90 } } },
        of: { rate: 8, per: 'day' },
      },
    ],
    [
      {
        table: [
          { rank: '1..3', hours: 20 },
          { rank: '4..', not: 'specified' },
        ],
      },
      {
        table: [
          { when: { rank: { from: 1, to: 3 } }, hours: { fixed: 20 } },
          { when: { rank: { from: 4 } }, hours: { not: 'specified', form: false } },
        ],
      },
    ],
  ])('%j', (written, read) => {
    expect(amount.parse(written)).toEqual(read);
  });

  it.each([
    [-1],
    ['8'],
    [{ rate: 0, per: 'day' }],
    [{ rate: 8, per: 'week' }],
    [{ sum: [1] }],
    [{ table: [] }],
    [{ table: [{ rank: 1 }] }],
    [{ table: [{ rank: 1, hours: 1, not: 'specified' }] }],
    [{ table: [{ rank: '..', hours: 1 }] }],
    [{ fixed: 1, of: 2 }],
    [{}],
  ])('cannot be %j', (written) => {
    expect(amount.safeParse(written).success).toBe(false);
  });
});
