import { isCounting, type Outcome } from './outcome.ts';
import { greater, lesser, type Quantity, zero } from './quantity.ts';

const around = (a: Quantity, b: Quantity): Quantity => ({ low: lesser(a.low, b.low), high: greater(a.high, b.high) });

/**
 * One outcome that contains all the given ones: the lowest low and the highest high.
 * Where one of them is silent or incomplete, so is the whole, since it may come to anything.
 */
export function hull(all: Outcome[]): Outcome {
  const open = all.find((outcome) => outcome.state === 'unspecified' || outcome.state === 'incomplete');
  if (open) return open;
  const [head, ...rest] = all.filter(isCounting);
  if (!head) return all[0] as Outcome;
  const denied = rest.length + 1 < all.length;
  const quantity = rest.map((outcome) => outcome.quantity).reduce(around, head.quantity);
  return { ...head, state: 'discretionary', quantity: denied ? { low: zero, high: quantity.high } : quantity };
}
