import { z } from 'astro/zod';
import { chosen, clauseRefs, date, id, kindId, text, year } from './parts.ts';
import { expected } from './recognition.ts';
import { yearExample } from './requirement.ts';
import { given } from './worked.ts';

/** Shows one option at work: on a rule, on a year, or on the answer a provision gives. */
export const readingExample = z.union([
  z.strictObject({
    rule: id.describe('The rule it is shown on (recognition.yaml).'),
    activity: kindId.optional().describe('The kind of activity; the rule’s first when left out.'),
    given,
    readings: chosen.optional().describe('Other readings that have to be chosen for this one to matter.'),
    gives: expected,
    because: text.optional().describe('The arithmetic, by hand.'),
  }),
  yearExample,
  z
    .strictObject({
      provision: id.describe('The provision it is shown on (provisions.yaml).'),
      says: text.optional().describe('The words that the provision then gives.'),
      year: year.optional().describe('The year the hours are for; needed for the window.'),
      window: z.tuple([date, date]).optional().describe('First and last day that the provision then gives.'),
    })
    .refine(({ says, window }) => says ?? window, 'what the provision then gives: says, or year and window')
    .refine(({ year, window }) => !window || year, 'the year beside the window'),
]);
export type ReadingExample = z.output<typeof readingExample>;

const option = z.strictObject({
  says: text.describe('The reading, in a few words.'),
  because: text.describe('What speaks for it.'),
  example: readingExample.describe('Shows the option at work; runs as a test.'),
});

/** One place that can be read in more than one way. */
export const reading = z.strictObject({
  id,
  clause: clauseRefs,
  asks: text.describe('What is open, as a question.'),
  options: z
    .record(id, option)
    .refine((options) => Object.keys(options).length >= 2, 'at least two options')
    .describe('The ways to read it, each under a name.'),
  default: id.describe('The option used until the person chooses another.'),
  why: text.describe('Why this is the default.'),
  tell: text.describe('What the person is told beside the figure.'),
});
export type Reading = z.output<typeof reading>;
