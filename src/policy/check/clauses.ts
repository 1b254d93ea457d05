import { nearest, type Problem } from '../problem.ts';
import type { Policy } from '../schema/policy.ts';
import type { SourceFile } from '../source-file.ts';
import { asList, everyMapping } from './walk.ts';

const references = ['clause', 'looked'];

/** Locators that are referred to anywhere outside clauses.yaml, with the places. */
function* referred(sources: Record<string, SourceFile>) {
  for (const { source, map, path } of everyMapping(sources))
    for (const key of references)
      if (key in map)
        for (const at of asList(map[key])) yield { at: String(at), source, path: [...path, key] };
}

/** Every reference names a clause, every locator is given once, and every clause is accounted for. */
export function checkClauses(policy: Policy, sources: Record<string, SourceFile>): Problem[] {
  const locators = policy.clauses.map((clause) => clause.at);
  const known = new Set(locators);
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const { at, source, path } of referred(sources)) {
    used.add(at);
    if (known.has(at)) continue;
    const near = nearest(at, known);
    problems.push(
      source.problem(path, {
        expected: 'the locator of a clause in clauses.yaml',
        found: at,
        hint: near
          ? `Did you mean ${near}?`
          : `Add the clause to policies/${policy.id}/clauses.yaml, or correct the locator.`,
      }),
    );
  }
  for (const [index, clause] of policy.clauses.entries()) {
    const place = [index, 'at'];
    if (locators.indexOf(clause.at) !== index)
      problems.push(
        sources.clauses?.problem(place, {
          expected: 'every locator once',
          found: `${clause.at} again`,
          hint: 'Number the paragraphs, such as 三/¶2.',
        }) as Problem,
      );
    else if (!used.has(clause.at))
      problems.push(
        sources.clauses?.problem(place, {
          expected:
            'a rule, requirement, provision, form, evidence, reading or remark that accounts for the clause',
          found: `none for ${clause.at}`,
          hint: 'Make the rule, or say under remarks in policy.yaml what the clause is for.',
        }) as Problem,
      );
  }
  return problems;
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
