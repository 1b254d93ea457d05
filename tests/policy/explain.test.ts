import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { expected } from '../../src/policy/expected.ts';
import { explain } from '../../src/policy/explain.ts';
import { problemText } from '../../src/policy/problem.ts';
import { parseSource } from '../../src/policy/source-file.ts';

/** The messages for a text under a schema. */
function messages(schema: z.ZodType, text: string): string[] {
  const source = parseSource('a.yaml', text);
  if (Array.isArray(source)) throw new Error('not YAML');
  const { error } = schema.safeParse(source.data, { reportInput: true, error: expected });
  return error ? explain(error, schema, source).map(problemText) : [];
}

const rate = z.strictObject({ rate: z.number().positive(), per: z.enum(['day', 'month']) });
const fixed = z.strictObject({ fixed: z.number().nonnegative() });
const share = z.strictObject({ share: z.number().describe('What part.'), of: z.int() });
const amount = z.union([z.number().nonnegative(), fixed, rate, share]);
const hours = z.strictObject({ hours: amount.describe('How much.') });

describe('a union', () => {
  it('is followed to the member whose keys are written', () => {
    expect(messages(hours, 'hours: { rate: 8, per: dya }')).toEqual([
      'a.yaml:1 hours.per\n  expected: one of day, month\n  found: dya\n  hint: Did you mean day?',
    ]);
    expect(messages(hours, 'hours:\n  share: 0.5\n')).toEqual([
      'a.yaml:1 hours.of\n  expected: a whole number\n  found: nothing\n  hint: Add of.',
    ]);
  });

  it('is followed to the member whose key was misspelt, and the missing key is not reported again', () => {
    expect(messages(hours, 'hours: { rat: 8, per: day }')).toEqual([
      'a.yaml:1 hours.rat\n  expected: one of the keys rate, per\n  found: rat\n  hint: Did you mean rate?',
    ]);
    expect(messages(hours, 'hours: { shares: 0.5, of: 2 }')).toEqual([
      'a.yaml:1 hours.shares\n  expected: one of the keys share, of\n  found: shares\n  hint: Did you mean share?',
    ]);
  });

  it('lists what it could be where no member is near', () => {
    const all = 'a number, { fixed: … }, { rate: …, per: … } or { share: …, of: … }';
    expect(messages(hours, 'hours: { days: 3 }')).toEqual([
      `a.yaml:1 hours\n  expected: ${all}\n  found: { days: 3 }\n  hint: hours: How much.`,
    ]);
    expect(messages(hours, 'hours: many')).toEqual([
      `a.yaml:1 hours\n  expected: ${all}\n  found: many\n  hint: hours: How much.`,
    ]);
  });

  it('speaks of the member of the same nature as the value', () => {
    expect(messages(hours, 'hours: -1')).toEqual([
      'a.yaml:1 hours\n  expected: at least 0\n  found: -1\n  hint: hours: How much.',
    ]);
  });

  it('inside a union counts as its members', () => {
    const least = z.union([z.literal('some'), fixed]);
    const either = z.union([
      least,
      z.strictObject({ reading: z.string(), options: z.record(z.string(), least) }),
    ]);
    const schema = z.strictObject({ total: either });
    expect(messages(schema, 'total: sone')).toEqual([
      'a.yaml:1 total\n  expected: some\n  found: sone\n  hint: Did you mean some?',
    ]);
    expect(messages(schema, 'total:\n  reading: a\n  options: { x: sone }')).toEqual([
      'a.yaml:3 total.options.x\n  expected: some\n  found: sone\n  hint: Did you mean some?',
    ]);
    expect(messages(schema, 'total: { reading: a, option: { x: some } }')).toEqual([
      'a.yaml:1 total.option\n  expected: one of the keys reading, options\n  found: option\n  hint: Did you mean options?',
    ]);
  });

  it('by a discriminator names the discriminator', () => {
    const schema = z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('flag') }),
      z.strictObject({ type: z.literal('date') }),
    ]);
    expect(messages(schema, 'type: day')).toEqual([
      'a.yaml:1 type\n  expected: one of flag, date\n  found: day',
    ]);
  });
});

describe('the hint', () => {
  const schema = z.strictObject({
    name: z.string().describe('Label in the form.'),
    count: z.number().describe('How many.').optional(),
    list: z.array(z.string()).min(1).optional(),
  });
  it.each([
    ['count: 3', 'Add name: Label in the form.'],
    ['name:', 'Add name: Label in the form.'],
    ['name: 12', 'Put it between quotes.'],
    ['{ name: a, count: 3天 }', 'Write the figure alone, without quotes and without a unit.'],
    ['{ name: a, count: many }', 'count: How many.'],
    [
      '{ name: a, list: { b: c } }',
      'Begin each entry with a hyphen and a space, "- ", or put it between brackets.',
    ],
    ['{ name: a, cuont: 3 }', 'Did you mean count?'],
    ['{ name: a, price: 3 }', 'Delete it, or use one of the keys that belong here.'],
    ['', 'Write what belongs in the file.'],
  ])('for %s', (text, hint) => {
    expect(messages(schema, text).at(-1)).toContain(`hint: ${hint}`);
  });
});

it('a key of a bad form is what was found', () => {
  const schema = z.record(z.string().regex(/^[a-z]+$/, 'small letters'), z.number());
  expect(messages(schema, 'a: 1\nB: 2')).toEqual([
    'a.yaml:2 B\n  expected: small letters\n  found: B\n  hint: Rename the key.',
  ]);
});
