import { type ExampleRun, runExamples } from '../engine/examples.ts';
import { derived, measuredBy } from '../engine/facts.ts';
import { coverage } from '../policy/check/clauses.ts';
import { checkGlossary } from '../policy/check/glossary.ts';
import { checkPolicy } from '../policy/check/policy.ts';
import { checkVocabulary } from '../policy/check/vocabulary.ts';
import { type Folder, type Library, PolicyError, readLibrary } from '../policy/load.ts';
import { counted, once, type Problem, problemText, shown } from '../policy/problem.ts';
import type { Policy } from '../policy/schema/policy.ts';
import { policyFolders } from './policy-folders.ts';

type Checked = { problems: Problem[]; library?: Library };

const reckoned = {
  measures: measuredBy,
  derived: Object.fromEntries(Object.entries(derived).map(([name, { from }]) => [name, from])),
};

const outcome = (written: string | undefined): unknown =>
  written === undefined ? undefined : JSON.parse(written);

/** What is wrong with an example that does not come out; the engine names the rule when another one decides. */
function mistake({ expected, found }: ExampleRun) {
  const got = outcome(found);
  const [, rule] = (typeof got === 'string' && /^rule (\S+): /.exec(got)) || [];
  if (rule === undefined)
    return {
      expected: shown(outcome(expected)),
      found: shown(got),
      hint: 'Work the figure by hand from the clause; mend the rule or the example.',
    };
  return {
    expected: `${shown(outcome(expected))}, by the rule that the example is for`,
    found: rule === 'none' ? 'no rule that applies' : `another rule decides: ${rule}`,
    hint: 'Rules are tried in order: narrow the when of the rule before, or change the facts of the example.',
  };
}

/** Worked examples that do not come out, as problems in their file. */
const failing = (policy: Policy, { sources }: Library): Problem[] =>
  runExamples(policy)
    .filter((example) => !example.passed)
    .flatMap((example) => sources[policy.id]?.[example.file]?.problem(example.path, mistake(example)) ?? []);

const policiesIn = (folders: Record<string, Folder>): string[] =>
  Object.keys(folders).filter((id) => id !== 'vocabulary');

function problemsWith(library: Library, ids: readonly string[]): Problem[] {
  const shared = checkVocabulary(library.vocabulary, library.sources.vocabulary ?? {});
  if (shared.length > 0) return shared;
  const policies = library.policies.flatMap((policy) => {
    const own = checkPolicy(policy, library, reckoned);
    return own.length > 0 ? own : failing(policy, library);
  });
  return [...policies, ...checkGlossary(library, ids)];
}

/**
 * Everything that is wrong with policy folders: form; then references; then what is lacking; then worked examples.
 * @param ids every policy that exists, where the folders are only some of them
 */
export function problemsOf(folders: Record<string, Folder>, ids = policiesIn(folders)): Checked {
  try {
    const library = readLibrary(folders);
    return { problems: once(problemsWith(library, ids)), library };
  } catch (error) {
    if (error instanceof PolicyError) return { problems: once(error.problems) };
    throw error;
  }
}

/**
 * Everything that is wrong with policies/ under a project root.
 * @param only the id of one policy, when the others do not matter
 */
export function problemsIn(root: string, only?: string): Checked {
  const folders = policyFolders(root);
  return problemsOf(
    only === undefined
      ? folders
      : Object.fromEntries(Object.entries(folders).filter(([id]) => id === only || id === 'vocabulary')),
    policiesIn(folders),
  );
}

function summary(policy: Policy, { sources }: Library): string {
  const { accounted, all } = coverage(policy, sources[policy.id] ?? {});
  const { rules, readings } = policy;
  const counts = [
    counted(rules.length, 'rule'),
    counted(readings.length, 'reading'),
    counted(runExamples(policy).length, 'worked example'),
  ];
  return `${policy.id}: ${accounted} of ${all} clauses accounted for; ${counts.join(', ')}`;
}

function report(only?: string): void {
  const { problems, library } = problemsIn(process.cwd(), only);
  for (const problem of problems) console.error(`${problemText(problem)}\n`);
  if (problems.length > 0) console.error(`${counted(problems.length, 'mistake')}.`);
  else for (const policy of library?.policies ?? []) console.log(summary(policy, library as Library));
  if (problems.length > 0 || !library?.policies.length) process.exitCode = 1;
  if (library?.policies.length === 0)
    console.error(only ? `There is no policies/${only}/.` : 'There is no policy.');
}

if (import.meta.main) report(process.argv[2]);
