import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { conditions } from './condition.ts';
import { choice, chosen, clauseRefs, counted, factId, id, kindId, text, unit, year } from './parts.ts';
import { given, record, sum } from './worked.ts';

export type { FactValue } from './worked.ts';

/** What an example expects: a figure, a range, or one of the states without a figure. */
export const expected = z
  .union([
    z.number(),
    z.tuple([z.number(), z.number()]),
    z.enum(['unspecified', 'refused', 'incomplete', 'exempt']),
  ])
  .describe(
    'What comes out, in the rule’s unit: a figure, a range [low, high], or unspecified, refused, incomplete, exempt.',
  );
export type Expected = z.output<typeof expected>;

const example = z.strictObject({
  activity: kindId.optional().describe('The kind of activity; the rule’s first when left out.'),
  given,
  readings: chosen.optional(),
  gives: expected,
  because: text.optional().describe('The arithmetic, by hand.'),
});

/** Which year or years an activity counts in. */
export const yearRule = z
  .union([
    factId.transform((on) => ({ on })),
    z.strictObject({ on: factId.describe('The year this date falls in.') }),
    z.strictObject({
      each: z.tuple([factId, factId]).describe('In full in every year touched between these dates.'),
    }),
    z.strictObject({
      over: z.tuple([factId, factId]).describe('Spread by months over the years between these dates.'),
    }),
    z.strictObject({
      on: factId.describe('The first year is the one this date falls in.'),
      most: z.number().positive().describe('At most this in the first year, in the rule’s unit.'),
      rest: z.literal('following').describe('What is left counts in the year after.'),
    }),
  ])
  .describe('Which year an activity counts in.');
export type YearRule = z.output<typeof yearRule>;

/** What one kind of activity is worth, from one clause. */
export const rule = z.strictObject({
  id,
  title: text.describe('A few words for the matrix and the trace.'),
  activity: z
    .union([kindId, z.array(kindId).min(1)])
    .transform((kind) => (Array.isArray(kind) ? kind : [kind]))
    .describe('Kind or kinds of activity (kinds.yaml).'),
  clause: clauseRefs,
  when: conditions
    .optional()
    .describe('Which activities of the kind the rule is for; rules are tried in order.'),
  requires: conditions
    .optional()
    .describe('What the text demands for credit; if it is not so, nothing counts.'),
  subject: z
    .union([counted, z.literal('as-stated')])
    .describe('What the amount counts as; as-stated: as the certificate or notice says.'),
  basis: z
    .enum(['text', 'inferred'])
    .default('text')
    .describe('Whether the text names the subject or it follows from the context.'),
  unit: unit.default('hours').describe('学时、学分、次、门；hours when left out.'),
  year: choice(yearRule)
    .default({ on: 'end' })
    .describe('Which year it counts in; the one in which it ends when left out.'),
  may: z
    .boolean()
    .default(false)
    .describe('true: the text says 可, so the figure is the authority’s to grant.'),
  hours: amount.describe('How much, in the rule’s unit.'),
  says: text.optional().describe('A short cell text where the told amount would be clumsy.'),
  examples: z
    .array(example)
    .min(1)
    .describe('Worked examples; each runs as a test and is shown on the page.'),
});
export type Rule = z.output<typeof rule>;

const keep = z
  .union([
    z.enum(['best', 'least', 'sum', 'nothing', 'difference']),
    z.strictObject({ cap: z.number().positive().describe('Together at most this, in the rules’ unit.') }),
  ])
  .describe(
    'best: the highest only; least: the lowest only; sum: all; cap: all up to a figure; for years: nothing or difference in a later year.',
  );
export type Keep = z.output<typeof keep>;

/** A limit across several activities. */
export const limit = z.strictObject({
  id,
  title: text.describe('A few words for the page and the trace.'),
  clause: clauseRefs,
  rules: z.array(z.string()).min(1).describe('Rules it is over; rule#part for one part of a rule.'),
  among: z
    .enum(['year', 'same', 'same-in-earlier-year'])
    .describe(
      'year: all in one year; same: records of the same work or attendance; same-in-earlier-year: the same work already counted in a year before.',
    ),
  keep: choice(keep).describe('What counts of the activities it is over.'),
  says: text.describe('What the person is told when it applies.'),
  examples: z
    .array(
      z.strictObject({
        record: record.min(1),
        year: year.describe('The year that is counted.'),
        readings: chosen.optional(),
        total: sum,
      }),
    )
    .min(1)
    .describe('Worked years; each runs as a test.'),
});
export type Limit = z.output<typeof limit>;
