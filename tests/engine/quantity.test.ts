import { describe, expect, it } from 'vitest';
import {
  add,
  around,
  byName,
  exact,
  highest,
  isPoint,
  just,
  least,
  most,
  readRatio,
  sumOf,
} from '../../src/engine/quantity.ts';

const between = (low: number, high: number) => ({ low: exact(low), high: exact(high) });
const ends = ({ low, high }: ReturnType<typeof between>) => [low.valueOf(), high.valueOf()];

describe('exact amounts', () => {
  it('are decimals as written, and fractions', () => {
    expect(exact(0.1).add(exact(0.2)).compare(exact(0.3))).toBe(0);
    expect(exact(0.1 + 0.2).compare(exact(0.3))).not.toBe(0);
    expect(readRatio('2/3').mul(exact(90)).valueOf()).toBe(60);
    expect(sumOf(Array.from({ length: 3000 }, () => readRatio('1/3'))).compare(exact(1000))).toBe(0);
    expect(exact(1e-7).mul(exact(1e7)).valueOf()).toBe(1);
    expect(exact(1e21).div(exact(1e21)).valueOf()).toBe(1);
  });

  it('have a highest, which is nothing where there are none', () => {
    expect(highest([]).valueOf()).toBe(0);
    expect(highest([exact(2), exact(5), exact(3)]).valueOf()).toBe(5);
  });
});

describe('amounts between two ends', () => {
  it('add up, and compare end by end', () => {
    expect(ends(add(between(1, 2), between(10, 20)))).toEqual([11, 22]);
    expect(ends(most(between(1, 20), between(10, 12)))).toEqual([10, 20]);
    expect(ends(least(between(1, 20), between(10, 12)))).toEqual([1, 12]);
    expect(ends(around(between(5, 6), between(1, 2)))).toEqual([1, 6]);
    expect([isPoint(just(exact(5))), isPoint(between(5, 6))]).toEqual([true, false]);
  });

  it('go together by name; a name that is missing counts as nothing', () => {
    const together = byName([{ a: between(1, 2) }, { a: between(3, 4), b: between(5, 5) }], around);
    expect(Object.entries(together).map(([name, quantity]) => [name, ...ends(quantity)])).toEqual([
      ['a', 1, 4],
      ['b', 0, 5],
    ]);
  });
});
