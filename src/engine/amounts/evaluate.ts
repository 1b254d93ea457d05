import type { Amount } from '../../policy/schema/amount.ts';
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

/**
 * What an amount is worth for these facts on these readings, in the unit of its rule:
 * a quantity with its step, silence, refusal, or the facts that are missing.
 */
export function evaluate(amount: Amount, facts: Facts, choose: Choose): Result {
  const context: Context = { facts, choose, evaluate: (inner) => evaluate(inner, facts, choose) };
  if ('fixed' in amount) return fixed(amount);
  if ('stated' in amount) return stated(amount, context);
  if ('passedCourses' in amount) return passedCourses(amount, context);
  if ('rate' in amount) return rate(amount, context);
  if ('table' in amount) return table(amount, context);
  if ('share' in amount) return share(amount, context);
  if ('sum' in amount) return sum(amount, context);
  if ('first' in amount) return first(amount, context);
  if ('best' in amount) return best(amount, context);
  if ('from' in amount) return range(amount, context);
  if ('cap' in amount) return cap(amount, context);
  if ('fulfils' in amount) return fulfils(amount);
  if ('exempts' in amount) return exempts(amount);
  if ('part' in amount) return part(amount, context);
  if ('reading' in amount) return byReading(amount, context);
  if ('not' in amount) return { state: 'unspecified', form: amount.form, step: bare(amount) };
  if ('refused' in amount)
    return { state: 'refused', says: amount.refused, by: amount.by, step: bare(amount) };
  return amount satisfies never;
}
