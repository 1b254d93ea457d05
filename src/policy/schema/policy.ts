import { z } from 'astro/zod';
import { clauseRefs, date, id, locator, text } from './parts.ts';
import { evidence, form, provision } from './provision.ts';
import { reading } from './reading.ts';
import { limit, rule } from './recognition.ts';
import { requirement } from './requirement.ts';

const unknown = z.literal('unknown').describe('The text does not say.');

/** policy.yaml: what the document says of itself. */
export const identity = z.strictObject({
  name: text.describe('Short name for tables, such as 湖南益阳.'),
  region: z.strictObject({
    province: text,
    city: z.union([text, unknown]),
    district: text.optional(),
  }),
  title: text,
  number: z.union([text, unknown]),
  issuer: z.union([text, unknown]),
  issued: date,
  printed: date.optional(),
  effective: z.union([date, unknown]).describe('First day in force, when the text states one.'),
  trial: z.boolean().default(false).describe('true: the text calls itself 试行.'),
  governs: z
    .strictObject({
      years: z.array(z.int()).optional(),
      from: z.int().optional().describe('First year, when no last one is given.'),
      unstated: z.literal(true).optional(),
    })
    .describe('The years it addresses; another year is calculated as 参照.'),
  validity: z.enum(['unverified']).describe('Nobody has checked whether it is still in force.'),
  notice: text.describe('What to know before use, in a few words.'),
  words: z
    .strictObject({ public: text, professional: text, elective: text.optional() })
    .describe('What this document calls the subjects.'),
  cites: z.array(z.strictObject({ title: text, number: text.optional(), clause: clauseRefs })),
  defects: z
    .array(z.strictObject({ clause: clauseRefs, says: text }))
    .default([])
    .describe('Slips and gaps of the text itself.'),
  remarks: z
    .array(z.strictObject({ clause: clauseRefs, says: text }))
    .default([])
    .describe('What a clause is for when no rule is made of it.'),
});

export const clauseKinds = [
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
  kind: z.enum(clauseKinds),
  heading: text.optional().describe('A short name for the table of contents, in our words.'),
  says: text.describe(
    'The whole clause in our own words: every figure, condition and exception. Lines become paragraphs; a line starting with "- " a list item.',
  ),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Fingerprint of the original wording without spaces and punctuation.'),
});
export type Clause = z.output<typeof clause>;

/** silences.yaml: where one would look, and what is not there. */
export const silence = z.strictObject({
  topic: id.optional().describe('Row of the matrix.'),
  activities: z.array(id).optional().describe('Kinds of activity without a conversion.'),
  looked: clauseRefs.describe('Where one would expect it.'),
  says: text,
  ask: text.optional().describe('Who could settle it.'),
});
export type Silence = z.output<typeof silence>;

export const files = {
  policy: identity,
  clauses: z.array(clause).min(1),
  requirements: z.array(requirement).min(1),
  recognition: z.strictObject({ rules: z.array(rule).default([]), limits: z.array(limit).default([]) }),
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
