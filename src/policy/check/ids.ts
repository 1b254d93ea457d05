import type { Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { mappings } from './walk.ts';

/** Names in a list that are not the first of their kind in the file. */
function repeated(source: SourceFile): Problem[] {
  const seen = new Set<string>();
  return [...mappings(source.data)].flatMap(({ map: { id }, path }) => {
    if (typeof id !== 'string' || typeof path.at(-1) !== 'number') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const problem = { expected: 'every id once in the file', found: `${id} again` };
    return [source.problem([...path, 'id'], { ...problem, hint: 'Give one of the two another id.' })];
  });
}

/** Names of rules, requirements, provisions and the like are given once in each file; rules and limits share theirs. */
export const checkIds = (sources: Record<string, SourceFile>): Problem[] =>
  Object.values(sources).flatMap(repeated);
