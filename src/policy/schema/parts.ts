import { z } from 'astro/zod';

/** Lower-case words joined by hyphens: how rules, readings, kinds and topics are named. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'a name of lower-case words joined by hyphens, such as annual-total',
  )
  .describe('The name by which other places mean this one; given once in the file.');

/** A kind of activity. The meta data of names are for the JSON Schema, which lists them. */
export const kindId = id
  .meta({ names: 'kinds' })
  .describe('A kind of activity (policies/vocabulary/kinds.yaml).');

/** A row of the matrix. */
export const topicId = id
  .meta({ names: 'topics' })
  .describe('A row of the matrix (policies/vocabulary/topics.yaml).');

/** The reading that decides between options. */
export const readingId = id.describe('The reading (readings.yaml) that decides.');

/** Readings and the options chosen for them. */
export const chosen = z
  .record(id, id)
  .describe('Readings, each with the option chosen; the others are as by default.');

/** camelCase: how facts are named. */
export const factId = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'a fact name in camelCase, such as sessionDays')
  .meta({ names: 'facts' })
  .describe('A fact (policies/vocabulary/facts.yaml).');

export const text = z.string().trim().min(1);

/** A day, YYYY-MM-DD, that exists in the calendar. */
export const date = z.iso.date().describe('A day, YYYY-MM-DD.');

/** A year of this age. */
export const year = z.int().min(1990).max(2100).describe('A year, such as 2023.');

/** A day of any year, MM-DD; 02-last is the last day of February. */
export const monthDay = z
  .string()
  .regex(
    /^(02-last|(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
    'a day of every year, MM-DD, or 02-last for the last day of February',
  )
  .describe('A day of any year, MM-DD; 02-last is the last day of February.');

/** Where in the document: its own clause numbers joined by "/", such as 附件5/4(2). */
export const locator = text.describe('Locator of a clause in clauses.yaml, such as 附件5/4(2).');

/** One clause or several; later code always sees a list. */
export const clauseRefs = z
  .union([locator, z.array(locator).min(1)])
  .transform((at) => (Array.isArray(at) ? at : [at]))
  .describe('The clause this comes from: one locator or a list.');

/** An exact ratio: a decimal such as 0.8 or a fraction such as 2/3. */
export const ratio = z
  .union([
    z.number().positive(),
    z.string().regex(/^\d+\/[1-9]\d*$/, 'a decimal such as 0.8, or a fraction such as 2/3'),
  ])
  .describe('An exact ratio: 0.8 or 2/3.');

/** A value, or one for each option of a reading; readings may stand inside readings. */
export type Choice<T> = T | { reading: string; options: Record<string, Choice<T>> };

/**
 * Something that may depend on how an ambiguous clause is read.
 * @param value schema of the value itself
 */
export function choice<T>(value: z.ZodType<T, unknown>): z.ZodType<Choice<T>, unknown> {
  const self: z.ZodType<Choice<T>, unknown> = z.lazy(() =>
    z.union([
      value,
      z.strictObject({
        reading: readingId,
        options: z.record(id, self).describe('One value for every option of that reading.'),
      }),
    ]),
  );
  return self;
}

/** To whom something applies. */
export const track = z
  .enum(['general', 'medical', 'teacher'])
  .default('general')
  .describe('一般、卫生、中小学教师: to whom it applies.');

export const subject = z
  .enum(['public', 'professional', 'elective'])
  .describe('公需（公共）、专业或选修科目。');

/** What an amount counts towards: a subject, or another part of a requirement that is counted apart. */
export const counted = z
  .enum([...subject.options, 'medical', 'general-medicine', 'intensive-or-remote', 'required-course'])
  .describe('科目，或要求中单独计算的部分。');
export type Counted = z.output<typeof counted>;

/** What is counted; units are never added to one another. */
export const unit = z.enum(['hours', 'credits', 'times', 'courses']).describe('学时、学分、次、门。');
export type Unit = z.output<typeof unit>;
