import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Amount } from '../schema/amount.ts';
import { checkConditions } from './conditions.ts';
import { expectedFact, type Report, type Scope } from './scope.ts';

/** The amounts directly inside an amount, each with the way to it. */
export function innerAmounts(amount: Amount): { inner: Amount; step: Path }[] {
  if ('table' in amount)
    return amount.table.map(({ hours }, index) => ({ inner: hours, step: ['table', index, 'hours'] }));
  if ('from' in amount)
    return [
      { inner: amount.from, step: ['from'] },
      { inner: amount.to, step: ['to'] },
    ];
  if ('reading' in amount)
    return Object.entries(amount.options).map(([option, inner]) => ({ inner, step: ['options', option] }));
  for (const key of ['sum', 'first', 'best'] as const) {
    const parts = (amount as Partial<Record<typeof key, Amount[]>>)[key];
    if (parts) return parts.map((inner, index) => ({ inner, step: [key, index] }));
  }
  return [
    ...('cap' in amount ? [{ inner: amount.cap, step: ['cap'] }] : []),
    ...('of' in amount ? [{ inner: amount.of, step: ['of'] }] : []),
  ];
}

/** Amounts name facts that exist; what is wrong goes to `report`. */
export function checkAmount(amount: Amount, path: Path, scope: Scope, report: Report): void {
  if ('stated' in amount && !(amount.stated in scope.facts))
    report([...path, 'stated'], {
      expected: expectedFact(scope.file),
      found: amount.stated,
      hint: didYouMean(amount.stated, Object.keys(scope.facts)),
    });
  if ('table' in amount)
    for (const [index, row] of amount.table.entries())
      checkConditions(row.when, [...path, 'table', index], scope, report);
  for (const { inner, step } of innerAmounts(amount)) checkAmount(inner, [...path, ...step], scope, report);
}
