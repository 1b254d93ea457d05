import { expect, it } from 'vitest';
import { portionsOf } from '../../../src/stores/roster/read.ts';

const people = (...records: number[]) =>
  records.map((count) => ({
    activities: Array.from({ length: count }, (_, index) => ({
      ...{ id: `${index}`, kind: 'training', title: '', typed: {} },
    })),
  }));

const sizes = (...records: number[]) => [...portionsOf(people(...records))].map(({ length }) => length);

it('people go in portions of 50, or of 1,000 records, and one with more of them alone', () => {
  expect(sizes()).toEqual([]);
  expect(sizes(...Array(120).fill(0))).toEqual([50, 50, 20]);
  expect(sizes(...Array(12).fill(200))).toEqual([5, 5, 2]);
  expect(sizes(10, 3_000, 10, 990, 1)).toEqual([1, 1, 2, 1]);
});
