import type { Path, Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { mappings } from './walk.ts';

/** Names in a list that are not the first of their kind in the file. */
function repeated(source: SourceFile): Problem[] {
  const seen = new Map<string, Path>();
  return [...mappings(source.data)].flatMap(({ map: { id }, path }) => {
    if (typeof id !== 'string' || typeof path.at(-1) !== 'number') return [];
    const first = seen.get(id);
    if (!first) {
      seen.set(id, path);
      return [];
    }
    const found = `${id} again, as in line ${source.lineOf(first)}`;
    const hint = 'Give one of the two another id.';
    return [source.problem([...path, 'id'], { expected: 'every id once in the file', found, hint })];
  });
}

/** Names of rules, requirements, provisions and the like are given once in each file; rules and limits share theirs. */
export const checkIds = (sources: Record<string, SourceFile>): Problem[] =>
  Object.values(sources).flatMap(repeated);
