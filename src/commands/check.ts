import { runExamples } from '../engine/examples.ts';
import { derived, measuredBy } from '../engine/facts.ts';
import { coverage } from '../policy/check/clauses.ts';
import { checkLibrary } from '../policy/check/library.ts';
import { type Library, PolicyError, readLibrary } from '../policy/load.ts';
import { type Problem, problemText } from '../policy/problem.ts';
import { policyFolders } from './policy-folders.ts';

const reckoned = {
  measures: measuredBy,
  derived: Object.fromEntries(Object.entries(derived).map(([name, { from }]) => [name, from])),
};

/** Worked examples that do not come out, as problems in their file. */
const failing = ({ policies, sources }: Library): Problem[] =>
  policies.flatMap((policy) =>
    runExamples(policy)
      .filter((example) => !example.passed)
      .flatMap(({ file, path, expected, found }) => {
        const source = sources[policy.id]?.[file];
        return source
          ? [
              source.problem(path, {
                expected,
                found,
                hint: 'Work the figure by hand from the clause; mend the rule or the example.',
              }),
            ]
          : [];
      }),
  );

/** Everything that is wrong with policies/ under a project root. */
export function problemsIn(root: string, only?: string): { problems: Problem[]; library?: Library } {
  try {
    const all = readLibrary(policyFolders(root));
    const library = only ? { ...all, policies: all.policies.filter((policy) => policy.id === only) } : all;
    const problems = checkLibrary(library, reckoned);
    return { problems: [...problems, ...(problems.length > 0 ? [] : failing(library))], library };
  } catch (error) {
    if (error instanceof PolicyError) return { problems: error.problems };
    throw error;
  }
}

function report(only?: string): void {
  const { problems, library } = problemsIn(process.cwd(), only);
  for (const problem of problems) console.error(`${problemText(problem)}\n`);
  for (const policy of library?.policies ?? []) {
    const { accounted, all } = coverage(policy, library?.sources[policy.id] ?? {});
    const examples = runExamples(policy).length;
    console.log(
      `${policy.id}: ${accounted} of ${all} clauses accounted for; ${policy.rules.length} rules, ${policy.readings.length} readings, ${examples} worked examples`,
    );
  }
  if (problems.length > 0) {
    console.error(`${problems.length} mistake${problems.length === 1 ? '' : 's'}.`);
    process.exitCode = 1;
  }
}

if (import.meta.main) report(process.argv[2]);
