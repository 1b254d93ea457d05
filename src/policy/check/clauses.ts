import { nearest } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { SourceFile } from '../source-file.ts';
import { everyMapping } from './walk.ts';

const references = ['clause', 'looked'];

/** A locator, and where it is written. */
export type Reference = { at: string; source: SourceFile; path: Path };

/** Locators that are referred to anywhere outside clauses.yaml, with the places. */
export function* referred(sources: Record<string, SourceFile>): Generator<Reference> {
  for (const { source, map, path } of everyMapping(sources))
    for (const key of references) {
      const value = map[key];
      if (Array.isArray(value))
        for (const [index, at] of value.entries())
          yield { at: String(at), source, path: [...path, key, index] };
      else if (value !== undefined) yield { at: String(value), source, path: [...path, key] };
    }
}

const digits = '〇一二三四五六七八九';

/** The numbers in a locator: another number is another clause, never a slip of the same one. */
const numbersIn = (at: string): string =>
  at
    .normalize('NFKC')
    .replace(/十/g, '1')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)))
    .replace(/\D/g, '');

/** What to do about a locator that no clause has. */
function hintFor(at: string, known: string[], policy: Policy): string {
  const near = nearest(
    at,
    known.filter((each) => numbersIn(each) === numbersIn(at)),
  );
  if (near) return `Did you mean ${near}?`;
  const above = at.slice(0, at.lastIndexOf('/'));
  const beside = known.filter((each) => above !== '' && each.startsWith(`${above}/`));
  return beside.length > 0
    ? `Correct the locator; under ${above} there are ${beside.join(', ')}.`
    : `Correct the locator, or add the clause to policies/${policy.id}/clauses.yaml.`;
}

/** References to clauses, from any file, that no clause of the policy has. */
export function dangling(policy: Policy, references: Iterable<Reference>): Problem[] {
  const locators = policy.clauses.map((clause) => clause.at);
  return [...references]
    .filter(({ at }) => !locators.includes(at))
    .map(({ at, source, path }) =>
      source.problem(path, {
        expected: 'the locator of a clause in clauses.yaml',
        found: at,
        hint: hintFor(at, locators, policy),
      }),
    );
}

/** Every reference names a clause, and every locator is given once. */
export function checkLocators(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const locators = policy.clauses.map((clause) => clause.at);
  const clauses = sources.clauses as SourceFile;
  const twice = locators.flatMap((at, index) => {
    const first = locators.indexOf(at);
    if (first === index) return [];
    const found = `${at} again, as in line ${clauses.lineOf([first, 'at'])}`;
    const hint = 'Number the paragraphs, such as 三/¶2.';
    return [clauses.problem([index, 'at'], { expected: 'every locator once', found, hint })];
  });
  return [...dangling(policy, referred(sources)), ...twice];
}

/** Every clause is accounted for. */
export function checkCoverage(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const used = new Set([...referred(sources)].map(({ at }) => at));
  return policy.clauses.flatMap(({ at }, index) =>
    used.has(at)
      ? []
      : [
          (sources.clauses as SourceFile).problem([index, 'at'], {
            expected:
              'a rule, requirement, provision, form, evidence, reading or remark that accounts for the clause',
            found: `none for ${at}`,
            hint: 'Make the rule, or say under remarks in policy.yaml what the clause is for.',
          }),
        ],
  );
}

/** How many clauses something accounts for. */
export function coverage(
  policy: Policy,
  sources: Record<string, SourceFile>,
): { accounted: number; all: number } {
  const used = new Set([...referred(sources)].map(({ at }) => at));
  return {
    accounted: policy.clauses.filter((clause) => used.has(clause.at)).length,
    all: policy.clauses.length,
  };
}
