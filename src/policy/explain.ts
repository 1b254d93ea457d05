import type { z } from 'astro/zod';
import { nearest, type Path, type Problem, shown } from './problem.ts';
import type { SourceFile } from './source-file.ts';

type Issue = z.core.$ZodIssue;

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );

/**
 * The branch of a union that was most likely meant: of those that know the written keys, the one that got furthest.
 */
function meant(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  const unknownKeys = (issues: Issue[]) =>
    issues.reduce(
      (sum, each) =>
        sum + (each.code === 'unrecognized_keys' && each.path.length === 0 ? each.keys.length : 0),
      0,
    );
  const wrongType = (issues: Issue[]) =>
    issues.some((each) => each.code === 'invalid_type' && each.path.length === 0);
  const missing = (issues: Issue[]) =>
    issues.filter((each) => each.code === 'invalid_type' && each.path.length > 0 && each.input === undefined)
      .length;
  const fitting = issue.errors.filter((issues) => issues.length > 0 && !wrongType(issues));
  const rank = (issues: Issue[]) => unknownKeys(issues) * 10 + missing(issues) * 5 + issues.length;
  return fitting.sort((a, b) => rank(a) - rank(b))[0];
}

/** Follows unions down to the mistake itself. */
function deepest(issue: Issue, path: Path): { issue: Issue; path: Path }[] {
  const here = [...path, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') {
    const branch = meant(issue);
    if (branch) return branch.flatMap((inner) => deepest(inner, here));
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.flatMap((inner) => deepest(inner, here));
  return [{ issue, path: here }];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' ? 'a mapping of names to values' : `${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return 'only the keys of the schema';
    case 'too_small':
      return issue.origin === 'number'
        ? `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
        : `at least ${issue.minimum} entries`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a day that exists, YYYY-MM-DD' : issue.message;
    case 'invalid_union':
      return 'one of the forms that the schema knows';
    default:
      return issue.message;
  }
}

/** Turns what the schema found into problems with line, path, expected, found and a hint. */
export function explain(error: z.core.$ZodError, source: SourceFile): Problem[] {
  return error.issues
    .flatMap((issue) => deepest(issue, []))
    .map(({ issue, path }) => {
      const unknown = issue.code === 'unrecognized_keys' ? (issue.keys[0] as string) : undefined;
      const where = unknown === undefined ? path : [...path, unknown];
      const value = at(source.data, path);
      const found = unknown ?? (value === undefined ? 'nothing' : shown(value));
      const choice =
        issue.code === 'invalid_value' && typeof value === 'string'
          ? nearest(value, issue.values.map(String))
          : undefined;
      return source.problem(where, {
        expected: expectation(issue),
        found,
        hint: choice
          ? `Did you mean ${choice}?`
          : unknown
            ? 'Delete it, or see the schema for the keys that this place takes.'
            : issue.code === 'invalid_type' && value === undefined
              ? `Add ${path.at(-1)}.`
              : undefined,
      });
    });
}
