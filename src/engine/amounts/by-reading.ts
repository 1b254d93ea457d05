import { type Context, carried, type Of, type Result, worth, wrapped } from './result.ts';

/** Which of several amounts, by a named reading. */
export function byReading(amount: Of<'reading'>, { choose, evaluate }: Context): Result {
  const option = choose(amount.reading);
  const chosen = amount.options[option];
  if (!chosen) throw new Error(`Reading ${amount.reading} has no option ${option}.`);
  const reading = { id: amount.reading, option };
  const result = wrapped(amount, evaluate(chosen), (inner) =>
    worth(amount, inner.quantity, { ...carried(inner), reading }),
  );
  return result.state === 'missing' ? result : { ...result, step: { ...result.step, reading } };
}
