import { z } from 'astro/zod';
import { type Conditions, test, testMistake } from './condition.ts';
import { factId, id, ratio, readingId as reading, subject, text } from './parts.ts';

/** What a rate counts: each is computed from facts by the engine. */
export const measures = [
  'half-day',
  'day',
  'evening',
  'session-day',
  'free-day',
  'calendar-day',
  'month',
  'half-year',
  'study-year',
  'thousand-characters',
  'ten-thousand-characters',
  'taught-hour',
  'subject-passed',
  'module',
  'item',
  'course',
] as const;
export const measure = z.enum(measures).describe('The unit a rate is for.');
export type Measure = z.output<typeof measure>;

type Ratio = number | string;

/** How much an activity is worth under one rule, in the rule's unit. The set is closed. */
export type Amount =
  | { fixed: number }
  | { stated: string }
  | { passedCourses: 'statedHours' }
  | { rate: number; per: Measure; parts?: string | undefined }
  | { table: Row[] }
  | { share: Share; of: Amount }
  | { sum: Amount[] }
  | { first: Amount[] }
  | { best: Amount[] }
  | { from: Amount; to: Amount; decidedBy: string; beyond?: string | undefined }
  | { cap: Amount; of: Amount }
  | { fulfils: Partial<Record<'public' | 'professional' | 'elective', number>> }
  | { exempts: string }
  | { part: string; of: Amount }
  | { reading: string; options: Record<string, Amount> }
  | { not: 'specified'; form: boolean }
  | { refused: string; by: 'exclusion' | 'condition' };

/** One row of a table: it applies when all its tests hold. */
export type Row = { when: Conditions; hours: Amount };

/** The part of the whole that one person gets. */
export type Share =
  | { ratio: Ratio }
  | { byRank: Ratio[] }
  | { compounding: Ratio }
  | { reading: string; options: Record<string, Share> };

const share: z.ZodType<Share, unknown> = z.lazy(() =>
  z.union([
    ratio.transform((value) => ({ ratio: value })),
    z.strictObject({
      byRank: z
        .array(z.union([ratio, z.literal(0)]))
        .min(1)
        .describe('Share of the first, second … author; ranks after the last get the last share.'),
    }),
    z.strictObject({
      compounding: ratio.describe('Each rank gets this share of the rank before; the first gets the whole.'),
    }),
    z.strictObject({
      reading,
      options: z.record(id, share).describe('One share for every option of that reading.'),
    }),
  ]),
);

const row: z.ZodType<Row, unknown> = z.lazy(() =>
  z
    .looseObject({
      hours: amount.optional().describe('What the row gives.'),
      not: z.literal('specified').optional().describe('specified: the text says nothing for this case.'),
    })
    .meta({ keys: 'facts', takes: 'test' })
    .transform(({ hours, not, ...tests }, context): Row => {
      const when: Conditions = {};
      for (const [fact, written] of Object.entries(tests)) {
        const read = test.safeParse(written);
        if (read.success) when[fact] = read.data;
        else
          context.addIssue({
            code: 'custom',
            path: [fact],
            message: testMistake(read.error),
            input: written,
          });
      }
      if ((hours === undefined) === (not === undefined))
        context.addIssue({
          code: 'custom',
          message: 'in every row, what it gives: hours: …, or not: specified',
        });
      return { when, hours: hours ?? { not: 'specified', form: false } };
    }),
);

/** A bare number is a fixed amount; everything else is written out. */
export const amount: z.ZodType<Amount, unknown> = z
  .lazy(() =>
    z.union([
      z
        .number()
        .nonnegative()
        .transform((fixed) => ({ fixed })),
      z.strictObject({ fixed: z.number().nonnegative().describe('The same figure whatever the facts.') }),
      z.strictObject({
        stated: factId.describe('The fact that states the hours, such as statedHours on a certificate.'),
      }),
      z.strictObject({
        passedCourses: z.literal('statedHours').describe('The stated hours of every course passed.'),
      }),
      z.strictObject({
        rate: z.number().positive().describe('Hours for one unit.'),
        per: measure,
        parts: id
          .optional()
          .describe(
            'The reading that decides whether a part of a unit counts; proportional when there is none. Options: proportional, whole.',
          ),
      }),
      z.strictObject({
        table: z.array(row).min(1).describe('Rows of facts and hours; rows neither overlap nor leave a gap.'),
      }),
      z.strictObject({ share: share.describe('The part of the whole that this person gets.'), of: amount }),
      z.strictObject({ sum: z.array(amount).min(2).describe('Added up.') }),
      z.strictObject({ first: z.array(amount).min(2).describe('The first whose facts are there.') }),
      z.strictObject({ best: z.array(amount).min(2).describe('The highest.') }),
      z.strictObject({
        from: amount.describe('The least the text allows.'),
        to: amount.describe('The most the text allows.'),
        decidedBy: text.describe('Who fixes the figure; once fixed it is the fact decidedHours.'),
        beyond: id
          .optional()
          .describe('The reading for a figure fixed outside the range. Options: clamp, invalid.'),
      }),
      z.strictObject({ cap: amount.describe('At most this, each time.'), of: amount }),
      z.strictObject({
        fulfils: z
          .partialRecord(subject, z.number().positive())
          .describe('Counts as this much of the requirement done.'),
      }),
      z.strictObject({ exempts: text.describe('From what the person is exempt.') }),
      z.strictObject({ part: id.describe('A name by which a limit can mean only this part.'), of: amount }),
      z.strictObject({
        reading,
        options: z.record(id, amount).describe('One amount for every option of that reading.'),
      }),
      z.strictObject({
        not: z.literal('specified').describe('specified: the text gives no figure; this is not nothing.'),
        form: z
          .boolean()
          .default(false)
          .describe('true: the text accepts the form of study but gives no figure.'),
      }),
      z.strictObject({
        refused: text.describe('Why the text gives nothing, in a few words.'),
        by: z
          .enum(['exclusion', 'condition'])
          .default('exclusion')
          .describe('exclusion: the text denies it; condition: what the text demands is not there.'),
      }),
    ]),
  )
  .meta({ id: 'Amount', description: 'How much an activity is worth: one of a closed set of amounts.' });
