import { didYouMean } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { Provision } from '../schema/provision.ts';
import type { Rule } from '../schema/recognition.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';
import { checkAmount } from './amounts.ts';
import { checkConditions } from './conditions.ts';
import { checkNeeds } from './needs.ts';
import { expectedKind, type Reckoned, type Report, type Scope } from './scope.ts';
import { checkYear } from './years.ts';

function checkKinds({ activity }: Rule, path: Path, { kinds }: Vocabulary, report: Report): void {
  const known = kinds.map(({ id }) => id);
  for (const kind of activity)
    if (!known.includes(kind))
      report([...path, 'activity'], {
        expected: expectedKind,
        found: kind,
        hint: didYouMean(kind, known) ?? 'Use a kind that exists, or add this one to kinds.yaml.',
      });
}

/** The place in what may be written as a list or as its only member. */
const inList = (list: readonly unknown[] = [], index: number): Path => (list.length > 1 ? [index] : []);

/** Tests by which a provision tells which records it concerns. */
function checkAdvice({ advice }: Provision, path: Path, scope: Scope, report: Report): void {
  const situations = advice?.when ?? [];
  for (const [index, situation] of situations.entries()) {
    if (typeof situation === 'string' || !('for' in situation)) continue;
    const at = [...path, 'advice', 'when', ...inList(situations, index)];
    checkConditions(situation.when ?? {}, [...at, 'when'], scope, report);
    for (const [number, excuse] of (situation.unless ?? []).entries())
      checkConditions(excuse, [...at, 'unless', ...inList(situation.unless, number)], scope, report);
  }
}

/** Kinds and facts that rules, requirements and provisions name exist and fit each other. */
export function checkFacts(
  { rules, requirements, provisions }: Policy,
  vocabulary: Vocabulary,
  reckoned: Reckoned,
  sources: Record<string, SourceFile>,
): Problem[] {
  const problems: Problem[] = [];
  const into =
    (file: string): Report =>
    (path, problem) =>
      problems.push((sources[file] as SourceFile).problem(path, problem));
  const scope: Scope = { facts: vocabulary.facts, reckoned, file: 'facts' };
  const report = into('recognition');
  for (const [index, rule] of rules.entries()) {
    const path = ['rules', index];
    checkKinds(rule, path, vocabulary, report);
    checkConditions(rule.when ?? {}, [...path, 'when'], scope, report);
    checkConditions(rule.requires ?? {}, [...path, 'requires'], scope, report);
    checkAmount(rule.hours, [...path, 'hours'], scope, report);
    checkNeeds(rule, path, { rules, vocabulary, reckoned }, report);
    checkYear(rule, path, vocabulary, report);
  }
  for (const [index, provision] of provisions.entries())
    checkAdvice(provision, [index], scope, into('provisions'));
  const person: Scope = { facts: vocabulary.person, reckoned: { ...reckoned, derived: {} }, file: 'person' };
  for (const [index, { applies }] of requirements.entries())
    checkConditions(applies ?? {}, [index, 'applies'], person, into('requirements'));
  return problems;
}
