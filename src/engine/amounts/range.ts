import { around, exact, greater, just, lesser } from '../quantity.ts';
import { bare, type Context, fulfilsOf, isWorth, missingIn, type Of, type Result, worth } from './result.ts';

/** A figure that somebody fixes between two ends; once fixed it is the fact decidedHours. */
export function range(amount: Of<'from'>, { facts, choose, evaluate }: Context): Result {
  const [from, to] = [evaluate(amount.from), evaluate(amount.to)];
  if (!isWorth(from) || !isWorth(to)) {
    const silent = [from, to].find((end) => end.state === 'unspecified' || end.state === 'refused');
    return silent ?? { state: 'missing', facts: missingIn([from, to]) };
  }
  const low = lesser(from.quantity.low, to.quantity.low);
  const high = greater(from.quantity.high, to.quantity.high);
  const children = [from.step, to.step];
  const decided = facts.decidedHours;
  if (typeof decided !== 'number')
    return worth(
      amount,
      { low, high },
      { open: low.compare(high) !== 0, ...fulfilsOf([from, to], around), children },
    );
  const figure = exact(decided);
  const inputs = { decidedHours: decided };
  const inside = figure.compare(low) >= 0 && figure.compare(high) <= 0;
  if (inside || !amount.beyond)
    return worth(amount, just(greater(low, lesser(high, figure))), { inputs, children });
  const option = choose(amount.beyond);
  const reading = { id: amount.beyond, option };
  if (option !== 'clamp')
    return { state: 'unspecified', form: true, step: { ...bare(amount, inputs), children, reading } };
  return worth(amount, just(greater(low, lesser(high, figure))), { inputs, children, reading });
}
