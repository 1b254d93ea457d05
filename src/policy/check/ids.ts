import type { Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { type Mapping, mappings } from './walk.ts';

/** Names of rules, requirements, provisions and the like are given once in each file; rules and limits share theirs. */
export function checkIds(sources: Record<string, SourceFile>): Problem[] {
  return Object.values(sources).flatMap((source) => {
    const seen = new Set<string>();
    return [...mappings(source.data)].flatMap(({ map, path }) => {
      const { id } = map as Mapping;
      if (typeof id !== 'string' || typeof path.at(-1) !== 'number') return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        source.problem([...path, 'id'], {
          expected: 'every id once in the file',
          found: `${id} again`,
          hint: 'Give one of the two another id.',
        }),
      ];
    });
  });
}
