import { type Context, carried, missingIn, type Of, type Result, worth, wrapped } from './result.ts';

/** The first whose facts are there; if none, the facts of all are asked for. */
export function first(amount: Of<'first'>, { evaluate }: Context): Result {
  const results: Result[] = [];
  for (const option of amount.first) {
    const result = evaluate(option);
    if (result.state !== 'missing')
      return wrapped(amount, result, (inner) => worth(amount, inner.quantity, carried(inner)));
    results.push(result);
  }
  return { state: 'missing', facts: missingIn(results) };
}
