import type { Amount } from '../../policy/schema/amount.ts';
import { once } from '../once.ts';
import type { Choose, Facts } from '../types.ts';
import { best } from './best.ts';
import { byReading } from './by-reading.ts';
import { cap } from './cap.ts';
import { exempts } from './exempts.ts';
import { first } from './first.ts';
import { fixed } from './fixed.ts';
import { fulfils } from './fulfils.ts';
import { part } from './part.ts';
import { passedCourses } from './passed-courses.ts';
import { range } from './range.ts';
import { rate } from './rate.ts';
import { bare, type Context, type Result } from './result.ts';
import { share } from './share.ts';
import { stated } from './stated.ts';
import { sum } from './sum.ts';
import { table } from './table.ts';

/** How an amount is worked out, looked up once for each amount of a policy. */
const evaluatorOf = once((amount: Amount): ((context: Context) => Result) => {
  if ('fixed' in amount) return () => fixed(amount);
  if ('stated' in amount) return (context) => stated(amount, context);
  if ('passedCourses' in amount) return (context) => passedCourses(amount, context);
  if ('rate' in amount) return (context) => rate(amount, context);
  if ('table' in amount) return (context) => table(amount, context);
  if ('share' in amount) return (context) => share(amount, context);
  if ('sum' in amount) return (context) => sum(amount, context);
  if ('first' in amount) return (context) => first(amount, context);
  if ('best' in amount) return (context) => best(amount, context);
  if ('from' in amount) return (context) => range(amount, context);
  if ('cap' in amount) return (context) => cap(amount, context);
  if ('fulfils' in amount) return () => fulfils(amount);
  if ('exempts' in amount) return () => exempts(amount);
  if ('part' in amount) return (context) => part(amount, context);
  if ('reading' in amount) return (context) => byReading(amount, context);
  if ('not' in amount) return () => ({ state: 'unspecified', form: amount.form, step: bare(amount) });
  if ('refused' in amount)
    return () => ({ state: 'refused', says: amount.refused, by: amount.by, step: bare(amount) });
  return amount satisfies never;
});

/**
 * What an amount is worth for these facts on these readings, in the unit of its rule:
 * a quantity with its step, silence, refusal, or the facts that are missing.
 */
export function evaluate(amount: Amount, facts: Facts, choose: Choose): Result {
  const context: Context = { facts, choose, evaluate: (inner) => evaluatorOf(inner)(context) };
  return context.evaluate(amount);
}
