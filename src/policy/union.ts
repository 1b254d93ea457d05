import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';

export type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: 'invalid_union' }>;
type Unknown = Extract<Issue, { code: 'unrecognized_keys' }>;

/** The key that was probably meant by one that is not known: a known one that is near and not written. */
export const meantKey = (key: string, issue: Unknown): string | undefined =>
  nearest(
    key,
    issue.message.split(', ').filter((known) => !(known in (issue.input as object))),
  );

/** What each member of a union has against the value; a member that is a union itself counts as its members. */
const membersOf = (union: Union): Issue[][] =>
  union.errors.flatMap((issues) => {
    const [only, ...others] = issues;
    const nested =
      only?.code === 'invalid_union' &&
      only.path.length === 0 &&
      only.errors.length > 0 &&
      others.length === 0;
    return nested ? membersOf(only) : [issues];
  });

const isRoot = (issue: Issue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys';

/** Whether a member takes something of another nature: a list where text stands, a word where a mapping stands. */
const isOther = (issues: Issue[]) =>
  issues.filter(isRoot).some((each) => {
    if (each.code !== 'invalid_value') return each.code === 'invalid_type';
    return each.values.every((value) => typeof value !== typeof each.input);
  });

/** How far a mapping is from a member of the union: keys that are not known, keys that are missing, then everything. */
function distance(issues: Issue[]): { keys: number; all: number; stranger: boolean } {
  const unknown = issues.filter(
    (each): each is Unknown => each.code === 'unrecognized_keys' && each.path.length === 0,
  );
  const slips = unknown.flatMap((each) => each.keys.flatMap((key) => meantKey(key, each) ?? []));
  const strange = unknown.reduce((sum, each) => sum + each.keys.length, 0) - slips.length;
  const missing = issues.filter(
    (each) => each.input === undefined && each.path.length === 1 && !slips.includes(String(each.path[0])),
  );
  const written = Object.keys((unknown[0]?.input as object | undefined) ?? {}).length;
  return {
    keys: strange * 3 + missing.length * 2 + slips.length,
    all: issues.length,
    stranger: strange > 0 && strange === written,
  };
}

/** A list in words: a, b or c. */
const either = (items: string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

/** What a member of a union takes: what it says of the value, or the mapping with the keys that it misses. */
function taken(issues: Issue[]): string {
  const root = issues.find(isRoot);
  if (root) return root.message;
  const missing = issues.filter((each) => each.path.length === 1 && each.input === undefined);
  return `{ ${missing.map((each) => `${String(each.path[0])}: …`).join(', ')} }`;
}

/** One issue for a value that no member of the union knows how to take: everything it could have been. */
function anyOf(union: Union, members: Issue[][]): Issue {
  const values = members
    .flat()
    .flatMap((each) => (each.code === 'invalid_value' && isRoot(each) ? each.values : []));
  const message = either([...new Set(members.map(taken))]);
  return values.length > 0
    ? { code: 'invalid_value', values, path: [], message, input: union.input }
    : { code: 'custom', path: [], message, input: union.input };
}

/** The mistake behind a union: that of the member which was most likely meant, or of the union as a whole. */
export function meant(union: Union): Issue[] {
  const members = membersOf(union);
  const fitting = members.filter((issues) => issues.length > 0 && !isOther(issues));
  if (fitting.length === 0) return [anyOf(union, members)];
  if (fitting.every((issues) => issues.every(isRoot))) return [anyOf(union, fitting)];
  const ranked = fitting
    .map((issues) => ({ issues, ...distance(issues) }))
    .sort((a, b) => a.keys - b.keys || a.all - b.all);
  const [best] = ranked;
  return best && !best.stranger ? best.issues : [anyOf(union, members)];
}
