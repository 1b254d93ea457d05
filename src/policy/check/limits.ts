import { nearest, type Problem } from '../problem.ts';
import type { Amount } from '../schema/amount.ts';
import type { Policy } from '../schema/policy.ts';
import type { SourceFile } from '../source-file.ts';
import { mappings } from './walk.ts';

const partsIn = (amount: Amount): string[] =>
  [...mappings(amount)].flatMap(({ map }) => (typeof map.part === 'string' ? [map.part] : []));

/** Limits name rules, and parts of rules, that exist. */
export function checkLimits(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const known = policy.rules.flatMap((rule) => [
    rule.id,
    ...partsIn(rule.hours).map((part) => `${rule.id}#${part}`),
  ]);
  return policy.limits.flatMap((limit, index) =>
    limit.rules.flatMap((over, place) => {
      if (known.includes(over)) return [];
      const near = nearest(over, known);
      return [
        (sources.recognition as SourceFile).problem(['limits', index, 'rules', place], {
          expected: 'a rule of this policy, or rule#part',
          found: over,
          hint: near ? `Did you mean ${near}?` : undefined,
        }),
      ];
    }),
  );
}
