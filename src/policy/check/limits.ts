import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Amount } from '../schema/amount.ts';
import type { Policy } from '../schema/policy.ts';
import type { SourceFile } from '../source-file.ts';
import { innerAmounts } from './amounts.ts';

const partsIn = (amount: Amount): string[] => [
  ...('part' in amount ? [amount.part] : []),
  ...innerAmounts(amount).flatMap(({ inner }) => partsIn(inner)),
];

/** Limits name rules, and parts of rules, that exist. */
export function checkLimits(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const known = policy.rules.flatMap((rule) => [
    rule.id,
    ...partsIn(rule.hours).map((part) => `${rule.id}#${part}`),
  ]);
  return policy.limits.flatMap((limit, index) =>
    limit.rules.flatMap((over, place) =>
      known.includes(over)
        ? []
        : [
            (sources.recognition as SourceFile).problem(['limits', index, 'rules', place], {
              expected: over.includes('#')
                ? 'a rule of this policy and a part named in it, as rule#part'
                : 'a rule of this policy',
              found: over,
              hint:
                didYouMean(over, known) ??
                (over.includes('#')
                  ? 'Name the part in the rule: { part: …, of: … }.'
                  : 'Add the rule, or name another.'),
            }),
          ],
    ),
  );
}
