import { Exact } from './exact.ts';

/** An exact amount that may still be open between two ends; in the unit of whatever it measures. */
export type Quantity = { low: Exact; high: Exact };

/** A decimal as it is written, also as 1e-7, or a fraction such as 2/3. */
export const exact = (value: number | string): Exact => Exact.of(value);
export const zero = exact(0);

/** The same figure at both ends. */
export const just = (value: Exact): Quantity => ({ low: value, high: value });
export const none: Quantity = just(zero);

export const lesser = (a: Exact, b: Exact): Exact => (a.compare(b) <= 0 ? a : b);
export const greater = (a: Exact, b: Exact): Exact => (a.compare(b) >= 0 ? a : b);

export const highest = (amounts: Exact[]): Exact => amounts.reduce(greater, zero);
export const sumOf = (amounts: Exact[]): Exact => amounts.reduce((sum, amount) => sum.add(amount), zero);

/** Applies the same step at both ends. */
export const both = (quantity: Quantity, step: (end: Exact) => Exact): Quantity => ({
  low: step(quantity.low),
  high: step(quantity.high),
});

export const add = (a: Quantity, b: Quantity): Quantity => ({
  low: a.low.add(b.low),
  high: a.high.add(b.high),
});
export const total = (quantities: Quantity[]): Quantity => quantities.reduce(add, none);
export const most = (a: Quantity, b: Quantity): Quantity => ({
  low: greater(a.low, b.low),
  high: greater(a.high, b.high),
});
export const least = (a: Quantity, b: Quantity): Quantity => ({
  low: lesser(a.low, b.low),
  high: lesser(a.high, b.high),
});

/** From the lowest low to the highest high: contains both. */
export const around = (a: Quantity, b: Quantity): Quantity => ({
  low: lesser(a.low, b.low),
  high: greater(a.high, b.high),
});

export const sameEnds = (a: Quantity, b: Quantity): boolean =>
  a === b || (a.low.compare(b.low) === 0 && a.high.compare(b.high) === 0);

export const isPoint = ({ low, high }: Quantity): boolean => low.compare(high) === 0;

/** Amounts that have names, such as the parts of a whole or subjects. */
export type Named = Record<string, Quantity>;

/** Puts named amounts together; a name that is not everywhere counts as nothing there. */
export function byName(all: Named[], together: (a: Quantity, b: Quantity) => Quantity): Named {
  const names = new Set(all.flatMap((each) => Object.keys(each)));
  return Object.fromEntries(
    [...names].map((name) => [name, all.map((each) => each[name] ?? none).reduce(together)]),
  );
}

/** Does the same to every amount that has a name. */
export function mapNamed(all: Named, change: (quantity: Quantity) => Quantity): Named {
  const changed: Named = {};
  for (const [name, quantity] of Object.entries(all)) changed[name] = change(quantity);
  return changed;
}

const ratios = new Map<number | string, Exact>();

/** Reads the policy's ratio, a decimal or a fraction such as 2/3, exactly. There are few, so each is read once. */
export function readRatio(ratio: number | string): Exact {
  const known = ratios.get(ratio);
  if (known) return known;
  const read = exact(ratio);
  ratios.set(ratio, read);
  return read;
}
