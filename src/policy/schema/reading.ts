import { z } from 'astro/zod';
import { clauseRefs, id, text } from './parts.ts';
import { expected, factValue } from './recognition.ts';
import { yearExample } from './requirement.ts';

/** Shows one option at work: on a rule, on a year, or on the answer a provision gives. */
export const readingExample = z.union([
  z.strictObject({
    rule: id,
    activity: id.optional(),
    given: z.record(z.string(), factValue),
    readings: z
      .record(id, id)
      .optional()
      .describe('Other readings that have to be chosen for this one to matter.'),
    gives: expected,
    because: text.optional(),
  }),
  yearExample,
  z.strictObject({
    provision: id,
    says: text.optional().describe('The words that the provision then gives.'),
    year: z.int().optional(),
    window: z
      .tuple([z.iso.date(), z.iso.date()])
      .optional()
      .describe('First and last day that the provision then gives.'),
  }),
]);
export type ReadingExample = z.output<typeof readingExample>;

export const option = z.strictObject({
  says: text.describe('The reading, in a few words.'),
  because: text.describe('What speaks for it.'),
  example: readingExample,
});

/** One place that can be read in more than one way. */
export const reading = z.strictObject({
  id,
  clause: clauseRefs,
  asks: text.describe('What is open, as a question.'),
  options: z.record(id, option).refine((options) => Object.keys(options).length >= 2, 'at least two options'),
  default: id.describe('The option used until the person chooses another.'),
  why: text.describe('Why this is the default.'),
  tell: text.describe('What the person is told beside the figure.'),
});
export type Reading = z.output<typeof reading>;
