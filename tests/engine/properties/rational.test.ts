import { expect, it } from 'vitest';
import { Rational, sum } from './rational.ts';

const of = Rational.of;

it('reads decimals and fractions', () => {
  expect(of(7.5).equals(of('15/2'))).toBe(true);
  expect(of('2/3').times(of(90)).equals(of(60))).toBe(true);
  expect(of(1e-7).equals(new Rational(1n, 10_000_000n))).toBe(true);
  expect(of(0.8).power(5).equals(of(0.32768))).toBe(true);
});

it('adds and compares', () => {
  expect(sum([of('1/3'), of('1/3'), of('1/3')]).equals(of(1))).toBe(true);
  expect(of('2/3').isAtLeast(of(0.6666666666))).toBe(true);
  expect(of(0.6666666667).isAtLeast(of('2/3'))).toBe(true);
  expect(of(0.6666666666).isAtLeast(of('2/3'))).toBe(false);
});

it('rounds down to places', () => {
  expect(of('2/3').floor(4).toNumber()).toBe(0.6666);
  expect(of(60).floor(4).toNumber()).toBe(60);
});
