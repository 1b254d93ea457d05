import type { z } from 'astro/zod';
import { describe } from './describe.ts';
import { didYouMean } from './nearest.ts';
import { type Path, type Problem, shown } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { type Issue, meant, meantKey } from './union.ts';

type Place = { issue: Issue; path: Path };

/** Follows unions and keys down to the mistake itself. */
function deepest(issue: Issue, above: Path): Place[] {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return meant(issue).flatMap((inner) => deepest(inner, path));
  return [{ issue, path }];
}

/** The path of the key that was meant by each key that is not known. */
const slips = ({ issue, path }: Place): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.flatMap((key) => meantKey(key, issue) ?? []).map((key) => [...path, key].join('\n'))
    : [];

function hintFor(issue: Issue, path: Path, described: string | undefined): string | undefined {
  const name = path.at(-1);
  const says = described && typeof name === 'string' ? `${name}: ${described}` : described;
  if (issue.input === undefined || issue.input === null) return `Add ${says ?? `${name}.`}`;
  if (issue.code === 'invalid_value' && typeof issue.input === 'string')
    return didYouMean(issue.input, issue.values.map(String)) ?? says;
  if (typeof issue.input === 'number' && /^(text|some text)\b/.test(issue.message))
    return `Put it between quotes: "${issue.input}".`;
  if (typeof issue.input === 'string' && /\d/.test(issue.input) && /number/.test(issue.message))
    return 'Write the figure alone, without quotes and without a unit.';
  return says;
}

function problems({ issue, path }: Place, schema: z.ZodType, source: SourceFile): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = meantKey(key, issue);
      return source.problem([...path, key], {
        expected: `one of the keys ${issue.message}`,
        found: key,
        hint: near ? `Did you mean ${near}?` : 'Delete it, or use one of the keys that belong here.',
      });
    });
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) =>
      source.problem(path, { expected: inner.message, found: String(path.at(-1)), hint: 'Rename the key.' }),
    );
  return [
    source.problem(path, {
      expected: issue.message,
      found: shown(issue.input),
      hint: hintFor(issue, path, describe(schema, path)),
    }),
  ];
}

/**
 * Turns what the schema found into problems with line, path, expected, found and a hint.
 * @param error from parsing with the error map `expected` and the input reported
 */
export function explain(error: z.core.$ZodError, schema: z.ZodType, source: SourceFile): Problem[] {
  const places = error.issues.flatMap((issue) => deepest(issue, []));
  const meantBySlips = new Set(places.flatMap(slips));
  return places
    .filter(({ issue, path }) => !(issue.input === undefined && meantBySlips.has(path.join('\n'))))
    .flatMap((place) => problems(place, schema, source));
}
