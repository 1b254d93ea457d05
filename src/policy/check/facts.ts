import { nearest, type Path, type Problem } from '../problem.ts';
import type { Amount, Measure } from '../schema/amount.ts';
import type { Conditions } from '../schema/condition.ts';
import type { Policy } from '../schema/policy.ts';
import type { FactValue, Rule } from '../schema/recognition.ts';
import type { Fact, Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';

/** What the engine works out from facts: measures and derived facts, each with the facts it comes from. */
export type Reckoned = { measures: Record<Measure, string[]>; derived: Record<string, string[]> };

type Report = (path: Path, problem: { expected: string; found: string; hint?: string | undefined }) => void;

function conditionFacts(
  conditions: Conditions | undefined,
  path: Path,
  facts: Record<string, Fact>,
  reckoned: Reckoned,
  report: Report,
): string[] {
  return Object.entries(conditions ?? {}).flatMap(([fact, test]) => {
    const from = reckoned.derived[fact];
    if (from) return from;
    const declared = facts[fact];
    if (!declared) {
      const near = nearest(fact, [...Object.keys(facts), ...Object.keys(reckoned.derived)]);
      report([...path, fact], {
        expected: 'a fact of policies/vocabulary/facts.yaml',
        found: fact,
        hint: near ? `Did you mean ${near}?` : 'Add it to facts.yaml and to its kind in kinds.yaml.',
      });
      return [];
    }
    if ('is' in test) {
      const wrong = test.is.filter((value) =>
        declared.type === 'choice'
          ? !(String(value) in declared.options)
          : declared.type === 'flag'
            ? typeof value !== 'boolean'
            : true,
      );
      if (wrong.length > 0)
        report([...path, fact], {
          expected:
            declared.type === 'choice'
              ? `one of ${Object.keys(declared.options).join(', ')}`
              : declared.type === 'flag'
                ? 'true or false'
                : `a ${declared.type}`,
          found: wrong.join(', '),
          hint:
            declared.type === 'choice'
              ? hinted(nearest(String(wrong[0]), Object.keys(declared.options)))
              : undefined,
        });
    }
    return [fact];
  });
}

const hinted = (near: string | undefined): string | undefined => (near ? `Did you mean ${near}?` : undefined);

/** Facts an amount uses. Calls `report` for the ones that do not exist. */
export function amountFacts(
  amount: Amount,
  path: Path,
  facts: Record<string, Fact>,
  reckoned: Reckoned,
  report: Report,
): string[] {
  const inner = (next: Amount, ...step: Path) =>
    amountFacts(next, [...path, ...step], facts, reckoned, report);
  if ('stated' in amount) {
    if (amount.stated in facts) return [amount.stated];
    report([...path, 'stated'], {
      expected: 'a fact of policies/vocabulary/facts.yaml',
      found: amount.stated,
      hint: hinted(nearest(amount.stated, Object.keys(facts))),
    });
    return [];
  }
  if ('passedCourses' in amount) return ['courses'];
  if ('rate' in amount) return reckoned.measures[amount.per];
  if ('table' in amount)
    return amount.table.flatMap((row, index) => [
      ...conditionFacts(row.when, [...path, 'table', index], facts, reckoned, report),
      ...inner(row.hours, 'table', index, 'hours'),
    ]);
  if ('share' in amount) return [...('ratio' in amount.share ? [] : ['rank']), ...inner(amount.of, 'of')];
  if ('sum' in amount) return amount.sum.flatMap((part, index) => inner(part, 'sum', index));
  if ('first' in amount) return amount.first.flatMap((part, index) => inner(part, 'first', index));
  if ('best' in amount) return amount.best.flatMap((part, index) => inner(part, 'best', index));
  if ('from' in amount) return [...inner(amount.from, 'from'), ...inner(amount.to, 'to'), 'decidedHours'];
  if ('cap' in amount) return [...inner(amount.of, 'of'), ...inner(amount.cap, 'cap')];
  if ('part' in amount) return inner(amount.of, 'of');
  if ('reading' in amount)
    return Object.entries(amount.options).flatMap(([option, next]) => inner(next, 'options', option));
  return [];
}

function valueFits(fact: Fact, value: FactValue): string | undefined {
  switch (fact.type) {
    case 'number':
      return typeof value === 'number' && value >= fact.min && value <= fact.max
        ? undefined
        : `a number from ${fact.min} to ${fact.max}`;
    case 'choice':
      return typeof value === 'string' && value in fact.options
        ? undefined
        : `one of ${Object.keys(fact.options).join(', ')}`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'date':
      return typeof value === 'string' &&
        /^\d{4}-\d{2}-\d{2}$/.test(value) &&
        !Number.isNaN(Date.parse(value))
        ? undefined
        : 'a day, YYYY-MM-DD';
    case 'courses':
      return Array.isArray(value) ? undefined : 'a list of courses';
  }
}

/** Facts that every kind of activity can have beside its own. */
const common = ['certifiedHours', 'certifiedUpTo', 'decidedHours'];

/** The facts of a worked example exist, belong to the kind, and have possible values. */
export function checkGiven(
  given: Record<string, FactValue>,
  kinds: string[],
  path: Path,
  vocabulary: Vocabulary,
  source: SourceFile,
): Problem[] {
  const own = new Set([
    ...common,
    ...vocabulary.kinds.filter((kind) => kinds.includes(kind.id)).flatMap((kind) => kind.facts),
  ]);
  return Object.entries(given).flatMap(([fact, value]) => {
    const declared = vocabulary.facts[fact];
    const at = [...path, fact];
    if (!declared)
      return [
        source.problem(at, {
          expected: 'a fact of policies/vocabulary/facts.yaml',
          found: fact,
          hint: hinted(nearest(fact, Object.keys(vocabulary.facts))),
        }),
      ];
    if (!own.has(fact))
      return [
        source.problem(at, {
          expected: `a fact of ${kinds.join(', ')}`,
          found: fact,
          hint: `Add ${fact} to the kind in policies/vocabulary/kinds.yaml, or leave it out.`,
        }),
      ];
    const wanted = valueFits(declared, value);
    return wanted ? [source.problem(at, { expected: wanted, found: JSON.stringify(value) })] : [];
  });
}

function checkRule(
  rule: Rule,
  index: number,
  vocabulary: Vocabulary,
  reckoned: Reckoned,
  source: SourceFile,
): Problem[] {
  const problems: Problem[] = [];
  const path = ['rules', index];
  const report: Report = (at, problem) => problems.push(source.problem(at, problem));
  for (const kind of rule.activity)
    if (!vocabulary.kinds.some((known) => known.id === kind))
      report([...path, 'activity'], {
        expected: 'a kind of policies/vocabulary/kinds.yaml',
        found: kind,
        hint: hinted(
          nearest(
            kind,
            vocabulary.kinds.map((known) => known.id),
          ),
        ),
      });
  const used = [
    ...conditionFacts(rule.when, [...path, 'when'], vocabulary.facts, reckoned, report),
    ...conditionFacts(rule.requires, [...path, 'requires'], vocabulary.facts, reckoned, report),
    ...amountFacts(rule.hours, [...path, 'hours'], vocabulary.facts, reckoned, report),
  ];
  for (const id of rule.activity) {
    const kind = vocabulary.kinds.find((known) => known.id === id);
    if (kind && used.length > 0 && !used.some((fact) => kind.facts.includes(fact) || common.includes(fact)))
      report([...path, 'hours'], {
        expected: `at least one fact of ${id}`,
        found: [...new Set(used)].join(', '),
        hint: `Add the facts to ${id} in policies/vocabulary/kinds.yaml.`,
      });
  }
  for (const [number, example] of rule.examples.entries())
    problems.push(
      ...checkGiven(
        example.given,
        example.activity ? [example.activity] : rule.activity,
        [...path, 'examples', number, 'given'],
        vocabulary,
        source,
      ),
    );
  return problems;
}

/** Kinds and facts that rules and examples name exist and fit each other. */
export const checkFacts = (
  policy: Policy,
  vocabulary: Vocabulary,
  reckoned: Reckoned,
  sources: Record<string, SourceFile>,
): Problem[] =>
  policy.rules.flatMap((rule, index) =>
    checkRule(rule, index, vocabulary, reckoned, sources.recognition as SourceFile),
  );
