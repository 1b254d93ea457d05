import { z } from 'astro/zod';
import { factId, kindId, text } from './parts.ts';

const course = z.strictObject({
  hours: z.number().nonnegative().optional().describe('Hours stated for the course, when there are any.'),
  passed: z.boolean().describe('Whether the course was passed.'),
});

export const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(course)]);
export type FactValue = z.output<typeof factValue>;

/** The facts of one activity in a worked example. */
export const given = z
  .record(factId, factValue)
  .meta({ keys: 'facts', takes: 'value' })
  .describe('Facts of the activity.');

/** The activities of a worked year. */
export const record = z
  .array(
    z
      .looseObject({
        activity: kindId,
        same: text
          .optional()
          .describe('A word shared by activities that are about the same work or attendance.'),
      })
      .meta({ keys: 'facts', takes: 'value' }),
  )
  .describe('Activities, each with its kind and its facts.');

const end = z.number().nonnegative();

/** Hours that come out of a worked year. */
export const sum = z
  .union([end, z.tuple([end, end])])
  .describe('Hours counted, in the unit of the requirement: a figure, or a range [low, high].');
