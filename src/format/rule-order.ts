import type { Amount } from '../policy/schema/amount.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';

/** Whether an amount gives a figure on the default readings. */
function hasFigure(amount: Amount, policy: Policy): boolean {
  const any = (amounts: Amount[]) => amounts.some((each) => hasFigure(each, policy));
  if ('not' in amount || 'refused' in amount) return false;
  if ('table' in amount) return any(amount.table.map((row) => row.hours));
  if ('of' in amount) return hasFigure(amount.of, policy);
  if ('sum' in amount) return any(amount.sum);
  if ('first' in amount) return any(amount.first);
  if ('best' in amount) return any(amount.best);
  if ('reading' in amount) {
    const chosen = policy.readings.find(({ id }) => id === amount.reading)?.default;
    return any(chosen !== undefined && amount.options[chosen] ? [amount.options[chosen]] : []);
  }
  return true;
}

/** Whether a rule gives anything on the default readings, rather than saying what is not there. */
export const gives = ({ hours }: Rule, policy: Policy): boolean => hasFigure(hours, policy);

/** Whether a rule is for a case: a fact has to be of some kind, not only given or missing. */
const isForCase = ({ when = {} }: Rule): boolean => Object.values(when).some((test) => !('given' in test));

const weight = (rule: Rule, policy: Policy): number =>
  (gives(rule, policy) ? 0 : 2) + (isForCase(rule) ? 1 : 0);

/** Rules as a reader wants them: those that give something first, and among equals the general one before those for a case. */
export const inReadingOrder = (rules: readonly Rule[], policy: Policy): Rule[] =>
  [...rules].sort((a, b) => weight(a, policy) - weight(b, policy));
