import { expect, it } from 'vitest';
import { readingsIn } from '../../src/format/readings-in.ts';

it('readings are found at any depth, once each, but not in examples', () => {
  const rule = {
    year: { reading: 'year', options: { a: { on: 'end' }, b: { reading: 'split', options: {} } } },
    hours: {
      cap: 60,
      of: {
        sum: [
          { rate: 8, per: 'day', parts: 'part-days' },
          { reading: 'year', options: {} },
        ],
      },
    },
    examples: [{ readings: { other: 'a' }, reading: 'elsewhere' }],
  };
  expect(readingsIn(rule)).toEqual(['year', 'split', 'part-days']);
});

it('a value without readings has none', () => {
  expect(readingsIn('calendar-year')).toEqual([]);
  expect(readingsIn(undefined)).toEqual([]);
});
