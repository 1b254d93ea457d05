import { z } from 'astro/zod';
import { conditions } from './condition.ts';
import { choice, clauseRefs, counted, date, id, monthDay, ratio, text, unit } from './parts.ts';

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
        'First day; when it is later in the year than the last day, it lies in the year before.',
      ),
      to: monthDay.describe('Last day, in the year itself.'),
      notBefore: date.optional().describe('Nothing before this day counts.'),
    }),
    z.strictObject({
      years: z.int().min(2).describe('Length of a cycle; the person says when theirs began.'),
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
  atLeast: choice(least),
  unit: unit.optional().describe('The requirement’s own unit when left out.'),
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
  record: z.array(z.looseObject({ activity: id })).describe('Activities: kind and facts.'),
  year: z.int(),
  person: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
  readings: z.record(id, id).optional(),
  verdict: z.enum(['met', 'not-met', 'undecided', 'exempt']),
  firm: z.boolean().optional().describe('Whether every reading gives the same verdict.'),
  total: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  short: z.record(z.string(), z.number()).optional().describe('What is missing: total and subjects.'),
  because: text.optional(),
});
export type YearExample = z.output<typeof yearExample>;

export const requirement = z.strictObject({
  id,
  title: text,
  clause: clauseRefs,
  track: z
    .enum(['general', 'medical', 'teacher'])
    .default('general')
    .describe('一般、卫生、中小学教师：to whom it applies.'),
  applies: conditions
    .optional()
    .describe('Facts of the person that narrow the track, such as the level of the institution.'),
  unit: unit.default('hours'),
  every: choice(period),
  total: choice(least).optional().describe('Left out when only floors are asked for.'),
  orDays: z.number().positive().optional().describe('The same total as the text states it in days.'),
  floors: z.array(floor).default([]),
  says: text.optional().describe('One line for the matrix.'),
  examples: z.array(yearExample).min(1),
});
export type Requirement = z.output<typeof requirement>;
