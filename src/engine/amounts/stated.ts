import { exact, just } from '../quantity.ts';
import { type Context, input, type Of, type Result, worth } from './result.ts';

/** The hours that a certificate or an authority states. */
export function stated(amount: Of<'stated'>, { facts }: Context): Result {
  const hours = facts[amount.stated];
  if (typeof hours !== 'number') return { state: 'missing', facts: [amount.stated] };
  return worth(amount, just(exact(hours)), { inputs: input(amount.stated, hours) });
}
