import { measure } from '../facts.ts';
import { exact, just } from '../quantity.ts';
import { type Context, input, type Of, type Result, worth } from './result.ts';

/** So many hours for each unit; part of a unit counts in proportion unless a reading says otherwise. */
export function rate(amount: Of<'rate'>, { facts, choose }: Context): Result {
  const units = measure(facts, amount.per);
  if ('missing' in units) return { state: 'missing', facts: units.missing };
  const inputs = input(amount.per, units.value.valueOf());
  if (!amount.parts || units.value.isWhole)
    return worth(amount, just(units.value.mul(exact(amount.rate))), { inputs });
  const option = choose(amount.parts);
  const counted = option === 'whole' ? units.value.floor() : units.value;
  return worth(amount, just(counted.mul(exact(amount.rate))), {
    inputs,
    reading: { id: amount.parts, option },
  });
}
