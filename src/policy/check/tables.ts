import type { Path, Problem } from '../problem.ts';
import type { Amount, Row } from '../schema/amount.ts';
import type { Conditions } from '../schema/condition.ts';
import type { Policy } from '../schema/policy.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';
import { innerAmounts } from './amounts.ts';
import { type Case, casesOf, caseText, meets } from './cases.ts';
import { triedBefore } from './order.ts';
import type { Reckoned, Report, Scope } from './scope.ts';

/** Which cases come as far as a table: those that hold for all of `only` and that no rule before takes. */
type Way = { only: Conditions[]; before: Conditions[][] };

/** Whether a rule tried before decides a case: its tests hold, or cannot be told without asking. */
const decides = (when: Conditions, given: Case): boolean =>
  Object.keys(when).every((fact) => fact in given) && meets(when, given) !== 'no';

const comesTo = ({ only, before }: Way, given: Case): boolean =>
  only.every((conditions) => meets(conditions, given) === 'yes') &&
  before.some((rules) => !rules.some((when) => decides(when, given)));

function checkRows(rows: Row[], path: Path, way: Way, scope: Scope, report: Report): void {
  const names = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))];
  const all = [...rows.map(({ when }) => when), ...way.only, ...way.before.flat()];
  for (const given of casesOf(names, all, scope)) {
    if (!comesTo(way, given)) continue;
    const held = rows.map(({ when }) => meets(when, given));
    const [first, second] = held.flatMap((each, index) => (each === 'yes' ? [index] : []));
    if (second !== undefined) {
      report([...path, second], {
        expected: 'rows that do not overlap',
        found: `rows ${Number(first) + 1} and ${second + 1} both apply to ${caseText(given)}`,
        hint: 'Narrow one of them, so that each case has one row.',
      });
      return;
    }
    if (held.every((each) => each === 'no')) {
      report(path, {
        expected: 'a row for every case',
        found: `none for ${caseText(given)}`,
        hint: 'Add a row; where the text says nothing, with not: specified.',
      });
      return;
    }
  }
}

function checkTablesIn(amount: Amount, path: Path, way: Way, scope: Scope, report: Report): void {
  if ('table' in amount) checkRows(amount.table, [...path, 'table'], way, scope, report);
  for (const { inner, step } of innerAmounts(amount)) {
    const row = 'table' in amount ? amount.table[Number(step[1])] : undefined;
    const next = row ? { ...way, only: [...way.only, row.when] } : way;
    checkTablesIn(inner, [...path, ...step], next, scope, report);
  }
}

/** Rows of a table neither overlap nor leave a gap, within what the rule and the rules before it let through. */
export function checkTables(
  policy: Policy,
  vocabulary: Vocabulary,
  reckoned: Reckoned,
  sources: Record<string, SourceFile>,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, problem) =>
    problems.push((sources.recognition as SourceFile).problem(path, problem));
  const scope: Scope = { facts: vocabulary.facts, reckoned, file: 'facts' };
  for (const [index, rule] of policy.rules.entries()) {
    const way: Way = {
      only: [rule.when ?? {}, rule.requires ?? {}],
      before: rule.activity.map((kind) => triedBefore(rule, policy.rules, kind)),
    };
    checkTablesIn(rule.hours, ['rules', index, 'hours'], way, scope, report);
  }
  return problems;
}
