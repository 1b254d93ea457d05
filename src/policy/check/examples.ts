import { didYouMean } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { ReadingExample } from '../schema/reading.ts';
import type { Rule } from '../schema/recognition.ts';
import type { YearExample } from '../schema/requirement.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';
import { checkGiven, checkRecord, checkValues } from './given.ts';
import type { Report } from './scope.ts';

type Context = { policy: Policy; vocabulary: Vocabulary; report: Report };

function checkRuleExample(
  rule: Rule,
  { activity, given }: { activity?: string | undefined; given: Record<string, unknown> },
  path: Path,
  { vocabulary, report }: Context,
): void {
  if (activity !== undefined && !rule.activity.includes(activity))
    report([...path, 'activity'], {
      expected: `a kind that rule ${rule.id} covers: ${rule.activity.join(', ')}`,
      found: activity,
      hint: didYouMean(activity, rule.activity) ?? 'Move the example to the rule it is about.',
    });
  checkGiven(activity ?? rule.activity[0] ?? '', given, [...path, 'given'], vocabulary, report);
}

function checkYearExample(
  { record, person }: YearExample,
  path: Path,
  { vocabulary, report }: Context,
): void {
  checkRecord(record, [...path, 'record'], vocabulary, report);
  checkValues(person ?? {}, [...path, 'person'], { facts: vocabulary.person, file: 'person' }, report);
}

/** The rule or provision that the example of a reading names, if there is one. */
function named<Item extends { id: string }>(
  items: Item[],
  key: 'rule' | 'provision',
  id: string,
  path: Path,
  report: Report,
): Item | undefined {
  const item = items.find((each) => each.id === id);
  if (!item)
    report([...path, key], {
      expected: `a ${key} of this policy`,
      found: id,
      hint:
        didYouMean(
          id,
          items.map((each) => each.id),
        ) ?? `Add the ${key}, or name another.`,
    });
  return item;
}

function checkReadingExample(example: ReadingExample, path: Path, context: Context): void {
  const { policy, report } = context;
  if ('rule' in example) {
    const rule = named(policy.rules, 'rule', example.rule, path, report);
    if (rule) checkRuleExample(rule, example, path, context);
  } else if ('provision' in example) named(policy.provisions, 'provision', example.provision, path, report);
  else checkYearExample(example, path, context);
}

/** Worked examples name rules, kinds and facts that exist, and give facts possible values. Nothing is calculated here. */
export function checkExamples(
  policy: Policy,
  vocabulary: Vocabulary,
  sources: Record<string, SourceFile>,
): Problem[] {
  const problems: Problem[] = [];
  const into = (file: string): Context => ({
    policy,
    vocabulary,
    report: (path, problem) => problems.push((sources[file] as SourceFile).problem(path, problem)),
  });
  const recognition = into('recognition');
  for (const [index, rule] of policy.rules.entries())
    for (const [number, example] of rule.examples.entries())
      checkRuleExample(rule, example, ['rules', index, 'examples', number], recognition);
  for (const [index, { examples }] of policy.limits.entries())
    for (const [number, { record }] of examples.entries())
      checkRecord(record, ['limits', index, 'examples', number, 'record'], vocabulary, recognition.report);
  for (const [index, { examples }] of policy.requirements.entries())
    for (const [number, example] of examples.entries())
      checkYearExample(example, [index, 'examples', number], into('requirements'));
  for (const [index, { options }] of policy.readings.entries())
    for (const [option, { example }] of Object.entries(options))
      checkReadingExample(example, [index, 'options', option, 'example'], into('readings'));
  return problems;
}
