import type { Path } from '../problem.ts';
import type { Amount } from '../schema/amount.ts';
import type { Conditions } from '../schema/condition.ts';
import type { Rule } from '../schema/recognition.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { innerAmounts } from './amounts.ts';
import { triedBefore } from './order.ts';
import { hasFact, type Reckoned, type Report } from './scope.ts';

/** Facts without which something is never worked out: any one of them would do. */
type Need = string[];

/** Facts for which some tests provide in case they are missing. */
const providedFor = (all: Conditions[]): string[] =>
  all.flatMap((conditions) =>
    Object.entries(conditions).flatMap(([name, test]) => ('given' in test && !test.given ? [name] : [])),
  );

/**
 * Facts that tests ask for, without those for which there are other tests in case they are missing.
 * @param others tests that are tried as well
 */
const needsOfTests = (tests: Conditions[], { derived }: Reckoned, others: Conditions[] = tests): Need[] =>
  tests
    .flatMap((conditions) => Object.entries(conditions))
    .flatMap(([name, test]): Need[] => ('given' in test ? [] : [derived[name] ?? [name]]))
    .filter((need) => !need.some((name) => providedFor(others).includes(name)));

/** Facts that an amount cannot do without; a sum and the like do with any of their parts. */
function needsOfAmount(amount: Amount, reckoned: Reckoned): Need[] {
  if ('stated' in amount) return [[amount.stated]];
  if ('passedCourses' in amount) return [['courses']];
  if ('rate' in amount) return [reckoned.measures[amount.per]];
  if ('table' in amount)
    return needsOfTests(
      amount.table.map(({ when }) => when),
      reckoned,
    );
  const parts = innerAmounts(amount).map(({ inner }) => needsOfAmount(inner, reckoned));
  if ('sum' in amount || 'first' in amount || 'best' in amount)
    return parts.some((needs) => needs.length === 0) ? [] : [parts.flat(2)];
  const ranked = 'share' in amount && !('ratio' in amount.share);
  return [...(ranked ? [['rank']] : []), ...parts.flat()];
}

/** What each part of a rule cannot do without, for one of its kinds. */
function needsOf(rule: Rule, kind: string, rules: Rule[], reckoned: Reckoned): Record<string, Need[]> {
  const before = triedBefore(rule, rules, kind);
  return {
    when: needsOfTests([rule.when ?? {}], reckoned, before),
    requires: needsOfTests([rule.requires ?? {}], reckoned, before),
    hours: needsOfAmount(rule.hours, reckoned),
  };
}

/** The kinds of a rule have the facts that it cannot do without; what is wrong goes to `report`. */
export function checkNeeds(
  rule: Rule,
  path: Path,
  { rules, vocabulary, reckoned }: { rules: Rule[]; vocabulary: Vocabulary; reckoned: Reckoned },
  report: Report,
): void {
  const kinds = vocabulary.kinds.map(({ id }) => id).filter((id) => rule.activity.includes(id));
  for (const kind of kinds)
    for (const [key, needs] of Object.entries(needsOf(rule, kind, rules, reckoned)))
      for (const need of needs) {
        const exists = need.some((fact) => fact in vocabulary.facts);
        if (!exists || need.some((fact) => hasFact(vocabulary, kind, fact))) continue;
        report([...path, key], {
          expected: `facts that ${kind} has`,
          found: [...new Set(need)].join(', '),
          hint: `Add what is needed to ${kind} in policies/vocabulary/kinds.yaml, or give ${kind} a rule of its own.`,
        });
      }
}
