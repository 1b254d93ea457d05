import { most } from '../quantity.ts';
import { type Context, isWorth, missingIn, type Of, partsOf, type Result, worth } from './result.ts';

/** The highest of those that are worth anything. */
export function best(amount: Of<'best'>, { evaluate }: Context): Result {
  const results = amount.best.map(evaluate);
  const [head, ...rest] = results.filter(isWorth);
  if (!head) return results.find((result) => result.state !== 'missing') ?? { state: 'missing', facts: missingIn(results) };
  return worth(amount, rest.map((result) => result.quantity).reduce(most, head.quantity), {
    open: head.open || rest.some((result) => result.open),
    parts: partsOf([head, ...rest], most),
    children: [head, ...rest].map((result) => result.step),
  });
}
