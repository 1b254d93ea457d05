import { around, byName, most, none } from '../quantity.ts';
import {
  type Context,
  carried,
  fulfilsOf,
  isWorth,
  missingIn,
  type Of,
  type Result,
  type Worth,
  worth,
} from './result.ts';

/** What the highest carries with it: its own parts where it is the highest for certain, else what any of them could. */
function carriedBy(all: Worth[]) {
  const highest = all.find((one) =>
    all.every((other) => other === one || one.quantity.low.compare(other.quantity.high) >= 0),
  );
  if (highest) return carried(highest);
  const open = all.some((result) => result.open);
  return { open, parts: byName([{}, ...all.map(({ parts }) => parts)], around), ...fulfilsOf(all, around) };
}

/** The highest of those that are worth anything. */
export function best(amount: Of<'best'>, { evaluate }: Context): Result {
  const results = amount.best.map(evaluate);
  const all = results.filter(isWorth);
  if (all.length === 0)
    return (
      results.find((result) => result.state !== 'missing') ?? { state: 'missing', facts: missingIn(results) }
    );
  return worth(amount, all.map((result) => result.quantity).reduce(most, none), {
    ...carriedBy(all),
    children: all.map((result) => result.step),
  });
}
