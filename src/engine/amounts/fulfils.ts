import type { Subject } from '../../policy/schema/parts.ts';
import { exact, just, zero } from '../quantity.ts';
import { type Of, type Result, worth } from './result.ts';

/** Counts as so much of the requirement done, subject by subject. */
export function fulfils(amount: Of<'fulfils'>): Result {
  const bySubject = amount.fulfils as Partial<Record<Subject, number>>;
  const hours = Object.values(bySubject).reduce((sum, part) => sum.add(exact(part)), zero);
  return worth(amount, just(hours), { fulfils: bySubject });
}
