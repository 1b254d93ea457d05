import type { Path, Problem } from '../problem.ts';
import type { Amount, Row } from '../schema/amount.ts';
import type { Test } from '../schema/condition.ts';
import type { Policy } from '../schema/policy.ts';
import type { Fact, Vocabulary } from '../schema/vocabulary.ts';
import type { SourceFile } from '../source-file.ts';

type Value = string | number | boolean | undefined;

const fits = (test: Test, value: Value): boolean => {
  if ('given' in test) return (value !== undefined) === test.given;
  if ('is' in test) return test.is.includes(value as string | boolean);
  if (typeof value !== 'number') return false;
  return (
    value >= (test.from ?? -Infinity) &&
    value <= (test.to ?? Infinity) &&
    value > (test.above ?? -Infinity) &&
    value < (test.below ?? Infinity)
  );
};

/** Values of a fact that between them stand for all: every choice; for numbers every bound, and what lies beside and between. */
function samples(fact: Fact | undefined, tests: Test[]): Value[] {
  if (fact?.type === 'choice') return Object.keys(fact.options);
  if (fact?.type === 'flag') return [true, false];
  const bounds = tests
    .flatMap((test) => ('is' in test || 'given' in test ? [] : [test.from, test.to, test.above, test.below]))
    .filter((bound) => bound !== undefined);
  if (bounds.length === 0) return [undefined, 1];
  const step = fact?.type === 'number' ? fact.step : 0.5;
  const [min, max] = fact?.type === 'number' ? [fact.min, fact.max] : [0, Infinity];
  return [
    ...new Set([
      min,
      ...bounds.flatMap((bound) => [bound - step, bound, bound + step]),
      ...(Number.isFinite(max) ? [max] : []),
    ]),
  ].filter((value) => value >= min && value <= max);
}

function* combinations(choices: [string, Value[]][]): Generator<Record<string, Value>> {
  const [head, ...rest] = choices;
  if (!head) {
    yield {};
    return;
  }
  for (const value of head[1]) for (const tail of combinations(rest)) yield { [head[0]]: value, ...tail };
}

const matches = (row: Row, given: Record<string, Value>): boolean =>
  Object.entries(row.when).every(([fact, test]) => fits(test, given[fact]));

const written = (given: Record<string, Value>): string =>
  Object.entries(given)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(', ');

function checkTable(
  rows: Row[],
  path: Path,
  facts: Record<string, Fact>,
  source: SourceFile,
  only: Record<string, Test>,
): Problem[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.when)))];
  const choices = names.map((name): [string, Value[]] => {
    const tests = rows.flatMap((row) => row.when[name] ?? []);
    const limited = only[name];
    return [name, samples(facts[name], tests).filter((value) => !limited || fits(limited, value))];
  });
  for (const given of combinations(choices)) {
    const found = rows.flatMap((row, index) => (matches(row, given) ? [index] : []));
    if (found.length > 1)
      return [
        source.problem([...path, 'table', found[1] as number], {
          expected: 'rows that do not overlap',
          found: `rows ${found.map((index) => index + 1).join(' and ')} both apply to ${written(given)}`,
          hint: 'Narrow one of them.',
        }),
      ];
    if (found.length === 0)
      return [
        source.problem([...path, 'table'], {
          expected: 'a row for every case',
          found: `none for ${written(given)}`,
          hint: 'Add a row; where the text says nothing, with not: specified.',
        }),
      ];
  }
  return [];
}

function checkAmount(
  amount: Amount,
  path: Path,
  facts: Record<string, Fact>,
  source: SourceFile,
  only: Record<string, Test>,
): Problem[] {
  const inner = (next: Amount, ...step: Path) => checkAmount(next, [...path, ...step], facts, source, only);
  if ('table' in amount)
    return [
      ...checkTable(amount.table, path, facts, source, only),
      ...amount.table.flatMap((row, index) =>
        checkAmount(row.hours, [...path, 'table', index, 'hours'], facts, source, { ...only, ...row.when }),
      ),
    ];
  if ('of' in amount)
    return [...inner(amount.of, 'of'), ...('cap' in amount ? inner(amount.cap, 'cap') : [])];
  if ('from' in amount) return [...inner(amount.from, 'from'), ...inner(amount.to, 'to')];
  for (const key of ['sum', 'first', 'best'] as const)
    if (key in amount)
      return (amount as Record<typeof key, Amount[]>)[key].flatMap((part, index) => inner(part, key, index));
  if ('reading' in amount)
    return Object.entries(amount.options).flatMap(([option, next]) => inner(next, 'options', option));
  return [];
}

/** Rows of a table neither overlap nor leave a gap, within what the rule's own conditions let through. */
export const checkTables = (
  policy: Policy,
  vocabulary: Vocabulary,
  sources: Record<string, SourceFile>,
): Problem[] =>
  policy.rules.flatMap((rule, index) =>
    checkAmount(rule.hours, ['rules', index, 'hours'], vocabulary.facts, sources.recognition as SourceFile, {
      ...rule.when,
      ...rule.requires,
    }),
  );
