import { exact, just, total } from '../quantity.ts';
import { type Of, type Result, worth } from './result.ts';

/** Counts as so much of the requirement done, subject by subject. */
export function fulfils(amount: Of<'fulfils'>): Result {
  const bySubject = Object.entries(amount.fulfils).map(
    ([subject, hours]) => [subject, just(exact(hours))] as const,
  );
  return worth(amount, total(bySubject.map(([, quantity]) => quantity)), {
    fulfils: Object.fromEntries(bySubject),
  });
}
