import Fraction from 'fraction.js';

/** An exact amount that may still be open between two ends; in the unit of whatever it measures. */
export type Quantity = { low: Fraction; high: Fraction };

export const exact = (value: number | string): Fraction => new Fraction(String(value));
export const zero = exact(0);

/** The same figure at both ends. */
export const just = (value: Fraction): Quantity => ({ low: value, high: value });
export const none: Quantity = just(zero);

export const lesser = (a: Fraction, b: Fraction): Fraction => (a.compare(b) <= 0 ? a : b);
export const greater = (a: Fraction, b: Fraction): Fraction => (a.compare(b) >= 0 ? a : b);
export const atLeast = (a: Fraction, b: Fraction): boolean => a.compare(b) >= 0;

/** Applies the same step at both ends. */
export const both = (quantity: Quantity, step: (end: Fraction) => Fraction): Quantity => ({
  low: step(quantity.low),
  high: step(quantity.high),
});

export const add = (a: Quantity, b: Quantity): Quantity => ({ low: a.low.add(b.low), high: a.high.add(b.high) });
export const total = (quantities: Quantity[]): Quantity => quantities.reduce(add, none);
export const most = (a: Quantity, b: Quantity): Quantity => ({
  low: greater(a.low, b.low),
  high: greater(a.high, b.high),
});
export const least = (a: Quantity, b: Quantity): Quantity => ({
  low: lesser(a.low, b.low),
  high: lesser(a.high, b.high),
});

/** Reads the policy's ratio, a decimal or a fraction such as 2/3, exactly. */
export const readRatio = (ratio: number | string): Fraction => exact(ratio);
