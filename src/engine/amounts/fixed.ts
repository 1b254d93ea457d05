import { exact, just } from '../quantity.ts';
import { type Of, type Result, worth } from './result.ts';

/** The same figure whatever the facts: 60 for a finished degree. */
export const fixed = (amount: Of<'fixed'>): Result => worth(amount, just(exact(amount.fixed)));
