import type { Library } from '../load.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { dangling, referred } from './clauses.ts';

/** Each term is given once. */
function repeated({ vocabulary: { glossary }, sources }: Library): Problem[] {
  const source = sources.vocabulary?.glossary;
  const terms = glossary.map(({ term }) => term);
  return terms.flatMap((term, index) => {
    const first = terms.indexOf(term);
    if (!source || first === index) return [];
    const found = `${term} again, as in line ${source.lineOf([first, 'term'])}`;
    const hint = 'Put what both say under one of the two.';
    return [source.problem([index, 'term'], { expected: 'every term once in the file', found, hint })];
  });
}

/**
 * Terms are given once, their words are those of policies that exist, and the clauses named are there.
 * @param ids every policy that exists; of one that was not read, the clauses are not looked at
 */
export function checkGlossary(library: Library, ids: readonly string[]): Problem[] {
  const source = library.sources.vocabulary?.glossary;
  if (!source) return [];
  const unknown = library.vocabulary.glossary.flatMap(({ words }, index) =>
    Object.keys(words)
      .filter((id) => !ids.includes(id))
      .map((found) =>
        source.problem([index, 'words', found], {
          expected: 'the id of a policy, which is the name of its folder',
          found,
          hint: didYouMean(found, ids) ?? `There are ${ids.join(', ')}.`,
        }),
      ),
  );
  const references = [...referred({ glossary: source })];
  const loose = library.policies.flatMap((policy) =>
    dangling(
      policy,
      references.filter(({ path }) => path[2] === policy.id),
    ),
  );
  return [...repeated(library), ...unknown, ...loose];
}
