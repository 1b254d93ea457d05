import { z } from 'astro/zod';
import { factId } from './parts.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What a fact must be; bounds are inclusive unless `above` or `below`. */
export type Test =
  | { is: (string | boolean)[] }
  | { from?: number; to?: number; above?: number; below?: number }
  | { given: boolean };

const number = '-?\\d+(?:\\.\\d+)?';
const range = new RegExp(`^(${number})?\\.\\.(${number})?$`);
const strict = new RegExp(`^([<>])\\s*(${number})$`);

/** Reads the shorthand of a test: 3, 1..3, 4.., ..12, >12, <6, given, missing, true, a choice, or a list of choices. */
function readTest(written: unknown): Test | undefined {
  if (Array.isArray(written)) return { is: written as (string | boolean)[] };
  if (typeof written === 'boolean') return { is: [written] };
  if (typeof written === 'number') return { from: written, to: written };
  const word = String(written).trim();
  if (word === 'given' || word === 'missing') return { given: word === 'given' };
  const bound = strict.exec(word);
  if (bound) return bound[1] === '>' ? { above: Number(bound[2]) } : { below: Number(bound[2]) };
  const ends = range.exec(word);
  if (!ends) return { is: [word] };
  if (ends[1] === undefined && ends[2] === undefined) return undefined;
  return {
    ...(ends[1] !== undefined && { from: Number(ends[1]) }),
    ...(ends[2] !== undefined && { to: Number(ends[2]) }),
  };
}

export const test = z
  .union([scalar, z.array(z.string()).min(1)])
  .transform((written, context): Test => {
    const read = readTest(written);
    if (read) return read;
    context.addIssue({ code: 'custom', message: 'a range with at least one end, such as 1..3 or 4..' });
    return z.NEVER;
  })
  .describe(
    'A choice, a list of choices, true or false, a number, a range 1..3, 4.., ..12, >12, <6, given or missing.',
  );

/** All tests must hold. */
export const conditions = z.record(factId, test).describe('Facts and what each must be; all must hold.');
export type Conditions = z.output<typeof conditions>;
