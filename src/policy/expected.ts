import type { z } from 'astro/zod';

type Raw = z.core.$ZodRawIssue;

/** A mapping as it would be written: the keys that have to be there, or else all. */
function mapping(schema: z.core.$ZodObject): string {
  const all = Object.entries(schema._zod.def.shape);
  const needed = all.filter(([, value]) => value._zod.optin === undefined);
  const keys = (needed.length > 0 ? needed : all).map(([key]) => `${key}: …`);
  return `{ ${keys.join(', ')} }`;
}

const isObject = (schema: unknown): schema is z.core.$ZodObject =>
  (schema as z.core.$ZodType | undefined)?._zod.def.type === 'object';

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  record: 'names, each with a value',
};

/** What a value of the wrong type should have been. */
function type({ inst, expected: name }: Extract<Raw, { code: 'invalid_type' }>): string | undefined {
  if (isObject(inst)) return mapping(inst);
  const { format } = (inst?._zod.def ?? {}) as { format?: string };
  return format?.includes('int') ? 'a whole number' : types[name];
}

const bound = ({ origin, inclusive, minimum }: Extract<Raw, { code: 'too_small' }>): string => {
  if (origin === 'string') return 'some text';
  if (origin === 'number' || origin === 'int') return `${inclusive ? 'at least' : 'more than'} ${minimum}`;
  return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
};

/**
 * What the schema expects, in plain words: the error map under which policy files are parsed.
 * For keys that are not known it lists the known ones, joined by a comma, so that `explain` can compare.
 */
export function expected(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return type(issue);
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return isObject(issue.inst) ? Object.keys(issue.inst._zod.def.shape).join(', ') : undefined;
    case 'too_small':
      return bound(issue);
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a day that exists, YYYY-MM-DD' : undefined;
    case 'invalid_union':
      return 'options' in issue ? `one of ${(issue.options as unknown[]).join(', ')}` : undefined;
    default:
      return undefined;
  }
}
