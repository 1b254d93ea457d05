import type { z } from 'astro/zod';
import { describe } from './describe.ts';
import { didYouMean } from './nearest.ts';
import { type Path, type Problem, shown } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { type Issue, meant, meantKey } from './union.ts';

type Place = { issue: Issue; path: Path };

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );

/** Follows unions down to the mistake itself. */
function deepest(issue: Issue, above: Path): Place[] {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  if (issue.errors.length > 0) return meant(issue).flatMap((inner) => deepest(inner, path));
  const values = 'options' in issue ? (issue.options as z.core.util.Primitive[]) : [];
  return [{ issue: { ...issue, code: 'invalid_value', values }, path }];
}

/** The keys that were meant by keys that are not known, as paths. */
const slips = ({ issue, path }: Place): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.flatMap((key) => meantKey(key, issue) ?? []).map((key) => [...path, key].join('\n'))
    : [];

const isNothing = (value: unknown): boolean => value === undefined || value === null;

/** What to do about a value; where there is nothing better, what the schema says of the place. */
function hintFor(
  issue: Issue,
  value: unknown,
  path: Path,
  described: string | undefined,
): string | undefined {
  const name = path.at(-1);
  if (name === undefined) return isNothing(value) ? 'Write what belongs in the file.' : undefined;
  const says = described && typeof name === 'string' ? `${name}: ${described}` : described;
  if (isNothing(value)) return `Add ${says ?? `${name}.`}`;
  const near =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? didYouMean(value, issue.values.map(String))
      : undefined;
  if (near) return near;
  if (typeof value === 'number' && issue.message.includes('text')) return 'Put it between quotes.';
  if (typeof value === 'string' && /\d/.test(value) && issue.message.includes('number'))
    return 'Write the figure alone, without quotes and without a unit.';
  if (issue.message === 'a list')
    return 'Begin each entry with a hyphen and a space, "- ", or put it between brackets.';
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
  const value = at(source.data, path);
  const hint = hintFor(issue, value, path, describe(schema, path));
  return [source.problem(path, { expected: issue.message, found: shown(value), hint })];
}

/**
 * Turns what the schema found into problems with line, path, expected, found and a hint.
 * @param error from parsing with the error map `expected` and the input reported
 */
export function explain(error: z.core.$ZodError, schema: z.ZodType, source: SourceFile): Problem[] {
  const places = error.issues.flatMap((issue) => deepest(issue, []));
  const meantBySlips = new Set(places.flatMap(slips));
  return places
    .filter(({ path }) => !(at(source.data, path) === undefined && meantBySlips.has(path.join('\n'))))
    .flatMap((place) => problems(place, schema, source));
}
