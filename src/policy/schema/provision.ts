import { z } from 'astro/zod';
import { conditions } from './condition.ts';
import {
  choice,
  clauseRefs,
  counted,
  date,
  id,
  kindId,
  monthDay,
  readingId,
  text,
  topicId,
  track,
} from './parts.ts';

const day = z
  .union([
    date,
    z.strictObject({
      day: monthDay,
      year: z
        .enum(['same', 'next', 'after-next'])
        .default('same')
        .describe('Of the year the hours are for, the year after, or the one after that.'),
    }),
  ])
  .describe('A day: a date, or a day of the year the hours are for.');

/** First and last day on which something can be done; one of them may be open. */
export const window = z
  .strictObject({
    from: day.optional().describe('First day: a date, or { day: MM-DD, year: same, next or after-next }.'),
    to: day.optional().describe('Last day: a date, or { day: MM-DD, year: same, next or after-next }.'),
    workingDays: z.boolean().default(false).describe('true: only on working days.'),
  })
  .refine((days) => days.from ?? days.to, { message: 'from, to or both', abort: true })
  .refine(
    ({ from, to }) => typeof from !== 'string' || typeof to !== 'string' || from <= to,
    'a first day that is not after the last',
  )
  .describe('First and last day on which it can be done.');
export type Window = z.output<typeof window>;

/** How long before or after an event something can be done. */
const term = z
  .strictObject({
    length: z.int().positive().describe('How many units, such as 10.'),
    unit: z.enum(['day', 'working-day', 'year']).describe('天、工作日、年。'),
    side: z
      .enum(['before', 'after'])
      .describe('before: at the latest so long before the event; after: within it.'),
    event: text.describe('The event it is reckoned from, such as 开班.'),
    clear: z.boolean().default(false).describe('true: the days lie between and neither end is counted.'),
  })
  .refine(({ unit, clear }) => unit !== 'year' || !clear, 'clear only with days or working days')
  .describe('How long before or after an event it can be done.');

export type Term = z.output<typeof term>;

/** Which years an application has to show. */
const applicationYears = z
  .strictObject({
    last: z.int().positive().optional().describe('How many years back are asked for.'),
    groups: z.record(text, z.int().positive()).optional().describe('Other numbers for other groups.'),
    since: z
      .union([z.int(), z.enum(['last-title', 'entry'])])
      .optional()
      .describe('Every year since this one, since the last title, or since the work began.'),
    to: z
      .enum(['application', 'before'])
      .default('application')
      .describe('The last of them: the year of the application, or the one before.'),
    enough: z
      .enum(['each', 'any'])
      .default('each')
      .describe('Whether each of them has to be complete, or any one.'),
  })
  .refine(({ last, since }) => last === undefined || since === undefined, 'last or since, not both')
  .describe(
    'Which years have to be shown; with neither last nor since, every year of a span that is not stated.',
  );
export type ApplicationYears = z.output<typeof applicationYears>;

/** What somebody applies for. */
const use = z
  .enum(['title', 'appointment', 'renewal', 'assessment'])
  .describe('职称评审、岗位聘任、执业注册、年度考核。');
export type Use = z.output<typeof use>;

/** A state of the application or of its years in which a provision concerns the person. */
const situation = z.union([
  z
    .enum(['always', 'not-met', 'nothing-done', 'claimed', 'unregistered', 'unverified', 'outside'])
    .describe(
      'always; a year is not met, or nothing was done in it; an exemption is claimed that no record gives; something that counts is not registered, or a year not verified; a year lies outside those the document governs.',
    ),
  z
    .strictObject({ under: z.int().positive().describe('Hours, such as 90.') })
    .describe('A year is met with fewer hours than these.'),
  z
    .strictObject({
      for: z.array(kindId).min(1).describe('Kinds of activity.'),
      when: conditions.optional().describe('What the record has to say for certain.'),
      unless: z
        .union([conditions, z.array(conditions).min(1)])
        .transform((each) => (Array.isArray(each) ? each : [each]))
        .optional()
        .describe('What the record would have to say not to be concerned: any of these.'),
    })
    .describe('A year has a record of such a kind.'),
]);
export type Situation = z.output<typeof situation>;

/** How a provision speaks to somebody who checks an application. */
const advice = z
  .strictObject({
    as: z.enum(['consequence', 'make-up', 'exemption', 'risk']).describe('后果、补学、免学、风险。'),
    when: z
      .union([situation, z.array(situation).min(1)])
      .transform((each) => (Array.isArray(each) ? each : [each]))
      .describe('When it concerns the person: in any of these situations.'),
    uses: z.array(use).min(1).optional().describe('Kinds of application; all when left out.'),
    ends: choice(z.enum(['open', 'year', 'application']))
      .optional()
      .describe(
        'Of make-up without a window: without an end, with the year itself, or with the application.',
      ),
    says: choice(text)
      .optional()
      .describe('For the person, in our own words, where `says` tells more or less.'),
  })
  .describe('When a self-check tells it, and as what.');
export type Advice = z.output<typeof advice>;

const provisionKinds = [
  'scope',
  'basis',
  'definition',
  'transition',
  'registration',
  'verification',
  'make-up',
  'exemption',
  'title',
  'appointment',
  'renewal',
  'assessment',
  'consequence',
  'credit-system',
  'exclusion',
  'condition',
  'duty',
  'information',
] as const;

/** What the document lays down beside requirements and conversions. */
export const provision = z.strictObject({
  id,
  kind: z.enum(provisionKinds).describe('What sort of provision it is.'),
  topic: topicId,
  clause: clauseRefs,
  of: z.enum(['person', 'unit', 'provider', 'authority']).default('person').describe('Whose right or duty.'),
  says: choice(text).describe(
    'One or two short sentences in our own words, or one for each option of a reading.',
  ),
  applies: z
    .strictObject({
      units: z.array(text).optional().describe('Kinds of unit.'),
      levels: z
        .array(z.enum(['junior', 'intermediate', 'senior']))
        .optional()
        .describe('初、中、高级。'),
      groups: z.array(text).optional().describe('Other groups of persons.'),
      tracks: z.array(track.unwrap()).optional().describe('一般、卫生、中小学教师。'),
    })
    .optional()
    .describe('For whom, when not for everybody.'),
  applicants: z
    .array(z.enum(['person', 'unit', 'authority']))
    .optional()
    .describe('Who may hand it in.'),
  strict: z.boolean().optional().describe('false: the text says 原则上, so exceptions are thinkable.'),
  window: choice(window).optional().describe('First and last day on which it can be done.'),
  term: choice(term).optional().describe('A time limit reckoned from an event.'),
  place: text.optional().describe('Where it is done.'),
  years: choice(applicationYears).optional().describe('Which years an application has to show.'),
  parts: choice(z.array(counted).min(1))
    .optional()
    .describe('What alone is looked at in those years, such as [professional].'),
  documents: z.array(text).optional().describe('What has to be handed in.'),
  effect: z.array(text).optional().describe('What follows: consequences, or what it is a condition for.'),
  share: text.optional().describe('A figure of weight or reduction, with its unit.'),
  missing: z.array(text).optional().describe('What one would expect here and the text does not say.'),
  advice: advice.optional(),
});
export type Provision = z.output<typeof provision>;

/** Proof for a kind of activity: any one of the combinations is enough. */
export const evidence = z
  .strictObject({
    id,
    topic: topicId,
    title: text.describe('A few words for headings.'),
    clause: clauseRefs,
    for: z.array(kindId).min(1).describe('Kinds of activity.'),
    anyOf: z.array(z.array(text).min(1)).min(1).describe('Combinations of papers; each alone is enough.'),
    reading: readingId.optional().describe('A reading on what is enough.'),
    otherwise: z
      .record(id, z.array(z.array(text)).min(1))
      .optional()
      .describe('Combinations on another option of the reading, where they differ; [] asks for no paper.'),
    says: text.optional().describe('What else is to be known, in our own words.'),
  })
  .refine(
    ({ reading, otherwise }) => reading || !otherwise,
    'otherwise only beside the reading that decides',
  );
export type Evidence = z.output<typeof evidence>;

/** A form of the document and what it asks for. */
export const form = z.strictObject({
  id,
  topic: topicId,
  title: text.describe('A few words for headings.'),
  clause: clauseRefs,
  annex: text.optional().describe('Number of the annex as the list prints it.'),
  attached: z.boolean().describe('false: named, but not in the text; its fields are unknown.'),
  filledBy: z.enum(['person', 'unit', 'provider', 'authority']).describe('Who fills it in.'),
  fields: z.array(text).default([]).describe('Names of its fields, in order.'),
  note: text.optional().describe('What else is to be known, in our own words.'),
});
export type Form = z.output<typeof form>;
