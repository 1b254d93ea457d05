import { least } from '../quantity.ts';
import { type Context, carried, isWorth, type Of, type Result, worth, wrapped } from './result.ts';

/** At most so much each time. What is cut has no parts any more. */
export function cap(amount: Of<'cap'>, { evaluate }: Context): Result {
  const inner = evaluate(amount.of);
  if (!isWorth(inner)) return wrapped(amount, inner, (result) => result);
  return wrapped(amount, evaluate(amount.cap), (ceiling) => {
    const isWhole = inner.quantity.high.compare(ceiling.quantity.low) <= 0;
    return worth(amount, least(inner.quantity, ceiling.quantity), {
      ...(isWhole && carried(inner)),
      open: inner.open || ceiling.open,
      children: [inner.step, ceiling.step],
    });
  });
}
