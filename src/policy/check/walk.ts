import type { Path } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';

export type Mapping = Record<string, unknown>;

/** Every mapping in a file, with its path, in the order of the file. */
export function* mappings(value: unknown, path: Path = []): Generator<{ map: Mapping; path: Path }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* mappings(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    yield { map: value as Mapping, path };
    for (const [key, item] of Object.entries(value)) yield* mappings(item, [...path, key]);
  }
}

/** Every mapping in all files of a policy. */
export function* everyMapping(
  sources: Record<string, SourceFile>,
): Generator<{ source: SourceFile; map: Mapping; path: Path }> {
  for (const source of Object.values(sources))
    for (const found of mappings(source.data)) yield { source, ...found };
}
