import { none } from '../quantity.ts';
import { type Of, type Result, worth } from './result.ts';

/** Gives no hours but frees the person from studying. */
export const exempts = (amount: Of<'exempts'>): Result => worth(amount, none, { exempts: amount.exempts });
