import { least } from '../quantity.ts';
import { type Context, isWorth, type Of, type Result, worth, wrapped } from './result.ts';

/** At most so much each time. */
export function cap(amount: Of<'cap'>, { evaluate }: Context): Result {
  const inner = evaluate(amount.of);
  if (!isWorth(inner)) return wrapped(amount, inner, (result) => result);
  return wrapped(amount, evaluate(amount.cap), (ceiling) =>
    worth(amount, least(inner.quantity, ceiling.quantity), {
      open: inner.open,
      children: [inner.step, ceiling.step],
    }),
  );
}
