import { add, byName, total } from '../quantity.ts';
import { type Context, fulfilsOf, isWorth, missingIn, type Of, type Result, worth } from './result.ts';

/**
 * Added up. An addend without its facts counts as none, unless none has its facts;
 * one that the text leaves open makes the sum unspecified only when nothing else is worth anything.
 */
export function sum(amount: Of<'sum'>, { evaluate }: Context): Result {
  const results = amount.sum.map(evaluate);
  const worths = results.filter(isWorth);
  const silent = results.find((result) => result.state === 'unspecified');
  const some = worths.some((result) => result.quantity.high.sign > 0);
  if (silent && !some) return silent;
  if (worths.length > 0)
    return worth(amount, total(worths.map((result) => result.quantity)), {
      open: worths.some((result) => result.open),
      parts: byName(
        worths.map((result) => result.parts),
        add,
      ),
      ...fulfilsOf(worths, add),
      children: results.flatMap((result) => ('step' in result ? [result.step] : [])),
    });
  return (
    results.find((result) => result.state === 'refused') ?? { state: 'missing', facts: missingIn(results) }
  );
}
