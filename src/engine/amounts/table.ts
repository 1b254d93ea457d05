import type { Row } from '../../policy/schema/amount.ts';
import type { FactValue } from '../../policy/schema/recognition.ts';
import { meets } from '../conditions.ts';
import type { Facts } from '../types.ts';
import { bare, type Context, carried, type Of, type Result, worth, wrapped } from './result.ts';

const inputsOf = (row: Row, facts: Facts): Record<string, FactValue> =>
  Object.fromEntries(
    Object.keys(row.when).flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])),
  );

/** The row whose tests all hold. Rows do not overlap, so at most one does; a missing fact is asked for. */
export function table(amount: Of<'table'>, context: Context): Result {
  const missing = new Set<string>();
  for (const [index, row] of amount.table.entries()) {
    const held = meets(context.facts, row.when);
    if ('missing' in held) for (const fact of held.missing) missing.add(fact);
    else if (held.holds)
      return wrapped(amount, context.evaluate(row.hours), (inner) =>
        worth(amount, inner.quantity, {
          ...carried(inner),
          inputs: inputsOf(row, context.facts),
          row: index,
        }),
      );
  }
  if (missing.size > 0) return { state: 'missing', facts: [...missing] };
  return { state: 'unspecified', form: false, step: bare(amount) };
}
