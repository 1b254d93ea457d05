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
  if (Array.isArray(written))
    return written.every((choice) => typeof choice === 'string') ? { is: written } : undefined;
  if (typeof written === 'boolean') return { is: [written] };
  if (typeof written === 'number') return { from: written, to: written };
  const word = String(written).trim();
  if (word === 'given' || word === 'missing') return { given: word === 'given' };
  const bound = strict.exec(word);
  if (bound) return bound[1] === '>' ? { above: Number(bound[2]) } : { below: Number(bound[2]) };
  const ends = range.exec(word);
  if (!ends) return { is: [word] };
  const [from, to] = [ends[1], ends[2]].map((end) => (end === undefined ? undefined : Number(end)));
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

export const test = z
  .union([scalar, z.array(z.union([z.string(), z.number()])).min(1)])
  .transform((written, context): Test => {
    const read = readTest(written);
    if (read) return read;
    context.addIssue({
      code: 'custom',
      message: Array.isArray(written)
        ? 'choices, or else one range of figures such as 1..3'
        : 'a range from the lesser figure to the greater, such as 1..3, 4.. or ..12',
    });
    return z.NEVER;
  })
  .describe(
    'A choice, a list of choices, true or false, a number, a range 1..3, 4.., ..12, >12, <6, given or missing.',
  );

/** What is expected in place of a test that cannot be read. */
export const testMistake = ({ issues: [issue] }: z.core.$ZodError): string =>
  issue?.code === 'custom'
    ? issue.message
    : 'a choice, a list of choices, true, false, a number, a range such as 1..3 or 4.., given or missing';

/** Tests of facts; all must hold. */
export const conditions = z
  .record(factId, test)
  .meta({ keys: 'facts', takes: 'test' })
  .describe('Facts and what each must be; all must hold.');
export type Conditions = z.output<typeof conditions>;

/** Tests of facts of the person (policies/vocabulary/person.yaml). */
export const personConditions = z
  .record(factId, test)
  .meta({ keys: 'person', takes: 'test' })
  .describe('Facts of the person (person.yaml) and what each must be; all must hold.');
