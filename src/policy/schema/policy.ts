import { z } from 'astro/zod';
import { clauseRefs, date, kindId, locator, text, topicId, year } from './parts.ts';
import { evidence, form, provision } from './provision.ts';
import { reading } from './reading.ts';
import { limit, rule } from './recognition.ts';
import { requirement } from './requirement.ts';

const unknown = z.literal('unknown').describe('The text does not say.');

/** policy.yaml: what the document says of itself. */
export const identity = z.strictObject({
  name: text.describe('Short name for tables, such as 湖南益阳.'),
  region: z
    .strictObject({
      province: text.describe('Province, autonomous region or municipality, such as 湖南省.'),
      city: z.union([text, unknown]).describe('City, or unknown.'),
      district: text.optional().describe('District or county, when it is narrower than the city.'),
    })
    .describe('Where it applies.'),
  title: text.describe('Title as the document prints it.'),
  number: z.union([text, unknown]).describe('Document number, such as 益人社函〔2018〕47号, or unknown.'),
  issuer: z.union([text, unknown]).describe('Who issued it, or unknown.'),
  issued: date.describe('The day under the text, YYYY-MM-DD.'),
  printed: date.optional().describe('The day it was printed, when the text states one, YYYY-MM-DD.'),
  effective: z
    .union([date, unknown])
    .describe('First day in force, YYYY-MM-DD, or unknown when the text states none.'),
  trial: z.boolean().default(false).describe('true: the text calls itself 试行.'),
  governs: z
    .strictObject({
      years: z.array(year).optional().describe('The years, when it names them.'),
      from: year.optional().describe('First year, when no last one is given.'),
      unstated: z.literal(true).optional().describe('true: the text names no year.'),
    })
    .refine(({ years, from, unstated }) => years ?? from ?? unstated, 'years, from, or unstated: true')
    .describe('The years it addresses; another year is calculated as 参照.'),
  validity: z.enum(['unverified']).describe('Nobody has checked whether it is still in force.'),
  notice: text.describe('What to know before use, in a few words.'),
  words: z
    .strictObject({
      public: text.describe('公需科目 or 公共科目.'),
      professional: text.describe('专业科目, or as it says.'),
      elective: text.optional().describe('选修科目, where there is such a subject.'),
    })
    .describe('What this document calls the subjects.'),
  cites: z
    .array(
      z.strictObject({
        title: text.describe('Title of the other document.'),
        number: text.optional().describe('Its number, when the text gives it.'),
        clause: clauseRefs,
      }),
    )
    .describe('Other documents that the text names.'),
  defects: z
    .array(z.strictObject({ clause: clauseRefs, says: text.describe('What is wrong or lacking.') }))
    .default([])
    .describe('Slips and gaps of the text itself.'),
  verify: z
    .array(z.strictObject({ clause: clauseRefs, says: text.describe('What to ask, and why.') }))
    .default([])
    .describe('What to check before relying on the document, each with the clause that gives reason to.'),
  remarks: z
    .array(z.strictObject({ clause: clauseRefs, says: text.describe('What the clause is for.') }))
    .default([])
    .describe('What a clause is for when no rule is made of it.'),
});

const clauseKinds = [
  'title',
  'addressee',
  'scope',
  'basis',
  'definition',
  'requirement',
  'period',
  'conversion',
  'evidence',
  'procedure',
  'verification',
  'make-up',
  'exemption',
  'consequence',
  'title-rule',
  'credit',
  'cycle',
  'provider-duty',
  'unit-duty',
  'authority-duty',
  'form',
  'information',
  'interpretation',
] as const;

/** clauses.yaml: the document, clause by clause, in its own order. */
export const clause = z.strictObject({
  at: locator,
  kind: z.enum(clauseKinds).describe('What sort of clause it is.'),
  heading: text.optional().describe('A short name for the table of contents, in our words.'),
  says: text.describe(
    'The whole clause in our own words: every figure, condition and exception. Lines become paragraphs; a line starting with "- " a list item.',
  ),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 figures 0–9 and small letters a–f')
    .describe(
      'SHA-256 of the original wording without spaces and punctuation; calculated from the document, never typed.',
    ),
});
export type Clause = z.output<typeof clause>;

/** silences.yaml: where one would look, and what is not there. */
export const silence = z
  .strictObject({
    topic: topicId.optional(),
    activities: z.array(kindId).optional().describe('Kinds of activity without a conversion.'),
    looked: clauseRefs.describe('Where one would expect it.'),
    says: text.describe('What the text does not say.'),
    ask: text.optional().describe('Who could settle it.'),
  })
  .refine(({ topic, activities }) => topic ?? activities, 'a topic, activities, or both');
export type Silence = z.output<typeof silence>;

export const files = {
  policy: identity,
  clauses: z.array(clause).min(1),
  requirements: z.array(requirement).min(1),
  recognition: z.strictObject({
    rules: z.array(rule).default([]).describe('What activities are worth; tried in order.'),
    limits: z.array(limit).default([]).describe('Limits across several activities.'),
  }),
  provisions: z.array(provision),
  evidence: z.array(evidence).default([]),
  forms: z.array(form).default([]),
  readings: z.array(reading).default([]),
  silences: z.array(silence).default([]),
};

/** One document: everything under policies/<id>/. */
export type Policy = { id: string; version: string } & z.output<typeof identity> & {
    clauses: Clause[];
    requirements: z.output<typeof requirement>[];
    rules: z.output<typeof rule>[];
    limits: z.output<typeof limit>[];
    provisions: z.output<typeof provision>[];
    evidence: z.output<typeof evidence>[];
    forms: z.output<typeof form>[];
    readings: z.output<typeof reading>[];
    silences: Silence[];
  };
