import { z } from 'astro/zod';
import { personConditions } from './condition.ts';
import {
  choice,
  chosen,
  clauseRefs,
  counted,
  date,
  factId,
  id,
  monthDay,
  ratio,
  text,
  track,
  unit,
  year,
} from './parts.ts';
import { record, sum } from './worked.ts';

/** The stretch of time over which hours are added up. */
export const period = z
  .union([
    z
      .literal('calendar-year')
      .transform((): { from: string; to: string; notBefore?: string | undefined } => ({
        from: '01-01',
        to: '12-31',
      })),
    z.strictObject({
      from: monthDay.describe(
        'First day, MM-DD; when it is later in the year than the last day, it lies in the year before.',
      ),
      to: monthDay.describe('Last day, MM-DD, in the year itself.'),
      notBefore: date.optional().describe('Nothing before this day counts, YYYY-MM-DD.'),
    }),
    z.strictObject({
      years: z.int().min(2).describe('Length of a cycle in years; the person says when theirs began.'),
    }),
    z.strictObject({
      tenure: z
        .literal(true)
        .describe('The term of an appointment; the person says when theirs began and ended.'),
    }),
  ])
  .describe('The stretch of time over which hours are added up.');
export type Period = z.output<typeof period>;

const least = z
  .union([
    z.number().nonnegative(),
    z.literal('some').describe('Some is asked for, without a figure.'),
    z.literal('unspecified').describe('The text refers to a figure that it does not state.'),
    z.strictObject({
      share: ratio,
      of: z.enum(['required', 'done']).describe('Of the total required, or of the total done.'),
    }),
  ])
  .describe('The least that is due.');
export type Least = z.output<typeof least>;

export const floor = z.strictObject({
  of: counted,
  atLeast: choice(least).describe(
    'The least that is due, in the unit: a figure, a share, some, or unspecified.',
  ),
  unit: unit.optional().describe('学时、学分、次、门；the requirement’s own unit when left out.'),
  strength: z
    .enum(['must', 'generally'])
    .default('must')
    .describe('generally: the text says 一般, a soft boundary.'),
  clause: clauseRefs.optional().describe('When it is another clause than the requirement’s.'),
  orDays: z.number().positive().optional().describe('The same floor as the text states it in days.'),
  says: text.optional().describe('Short words for the matrix where the figure alone would mislead.'),
});
export type Floor = z.output<typeof floor>;

/** A worked year: the record, and what comes out. */
export const yearExample = z.strictObject({
  record,
  year: year.describe('The year that is assessed.'),
  person: z
    .record(factId, z.union([z.string(), z.boolean(), z.number()]))
    .meta({ keys: 'person', takes: 'value' })
    .optional()
    .describe('Facts of the person (person.yaml).'),
  readings: chosen.optional(),
  verdict: z.enum(['met', 'not-met', 'undecided', 'exempt']).describe('What comes out.'),
  firm: z.boolean().optional().describe('Whether every reading gives the same verdict.'),
  total: sum.optional(),
  short: z
    .record(z.string(), z.number())
    .optional()
    .describe('What is missing, in the unit of each: total and subjects.'),
  because: text.optional().describe('The arithmetic, by hand.'),
});
export type YearExample = z.output<typeof yearExample>;

export const requirement = z.strictObject({
  id,
  title: text.describe('A few words for headings.'),
  clause: clauseRefs,
  track,
  applies: personConditions
    .optional()
    .describe('Facts of the person that narrow the track, such as the level of the institution.'),
  unit: unit.default('hours').describe('学时、学分、次、门；hours when left out.'),
  every: choice(period).describe(
    'The period over which hours are added up: calendar-year, { from, to }, { years } or { tenure }.',
  ),
  total: choice(least)
    .optional()
    .describe('The least that is due in all, in the unit. Left out when only floors are asked for.'),
  orDays: z.number().positive().optional().describe('The same total as the text states it in days.'),
  omits: choice(z.array(counted)).default([]).describe('Subjects of which nothing counts towards the total.'),
  floors: z.array(floor).default([]).describe('The least that is due of each subject.'),
  says: text.optional().describe('One line for the matrix.'),
  examples: z.array(yearExample).min(1).describe('Worked years; each runs as a test.'),
});
export type Requirement = z.output<typeof requirement>;
