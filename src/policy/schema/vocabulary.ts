import { z } from 'astro/zod';
import { clauseRefs, factId, id, kindId, text, track } from './parts.ts';

const common = {
  name: text.describe('Label in the form.'),
  help: text.optional().describe('One sentence of help below the field.'),
};

/** facts.yaml: what an activity can be described by, the same for every region. */
export const fact = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number').describe('A figure.'),
    ...common,
    unit: text.describe('Unit after the field, such as 学时, 天, 字.'),
    min: z.number().default(0).describe('The least it can be, in the unit.'),
    max: z.number().describe('More than this, in the unit, is taken for a slip of the keyboard.'),
    step: z.number().positive().describe('Smallest step, in the unit; 1 means whole numbers only.'),
  }),
  z.strictObject({
    type: z.literal('choice').describe('One of several options.'),
    ...common,
    options: z.record(id, text).describe('Choices and their labels.'),
  }),
  z.strictObject({ type: z.literal('flag').describe('Yes or no.'), ...common }),
  z.strictObject({
    type: z.literal('date').describe('A day.'),
    ...common,
    future: z.boolean().default(false).describe('true: it may lie in the future.'),
  }),
  z.strictObject({ type: z.literal('courses').describe('Courses, each with hours and result.'), ...common }),
]);
export type Fact = z.output<typeof fact>;

/** kinds.yaml: the kinds of activity. */
export const kind = z.strictObject({
  id,
  name: text.describe('What the site calls it.'),
  group: text.describe('Heading in the list of kinds.'),
  help: text.optional().describe('One sentence of help.'),
  track,
  facts: z.array(factId).describe('The facts that can matter, in the order the form asks for them.'),
});
export type Kind = z.output<typeof kind>;

const topic = z.strictObject({
  id,
  name: text.describe('Heading of the row.'),
  help: text.optional().describe('One sentence of help.'),
  kinds: z.array(kindId).optional().describe('Kinds of activity whose rules answer this topic.'),
  requirement: z
    .enum(['total', 'public', 'professional', 'elective', 'period', 'medical', 'teacher'])
    .optional()
    .describe('Part of the requirements that answers this topic.'),
});

/** topics.yaml: the rows of the matrix. */
export const topicGroup = z.strictObject({
  name: text.describe('Heading of the group of rows.'),
  topics: z.array(topic).describe('Its rows.'),
});
export type TopicGroup = z.output<typeof topicGroup>;

const word = text.describe('The word as the document writes it; it stands in every clause named here.');

/** What one document calls the thing. */
const wording = z.strictObject({
  word,
  clause: clauseRefs,
  says: text
    .optional()
    .describe('What it means there, where the text defines or limits it, in our own words.'),
  beside: z
    .array(z.strictObject({ word, clause: clauseRefs }))
    .default([])
    .describe('Further words of the same document for the same thing.'),
});
export type Wording = z.output<typeof wording>;

/** glossary.yaml: the terms of the field, and which document uses which word. */
export const term = z.strictObject({
  id,
  term: text.describe('What the site calls it; given once in the file.'),
  group: text.describe('Heading under which it stands.'),
  says: text.describe('What it is, in a few neutral words; no figure, since figures differ by document.'),
  also: z.array(text).default([]).describe('Everyday words, abbreviations and synonyms that people type.'),
  words: z.record(id, wording).describe('By the id of a policy; one that is not here has no such word.'),
});
export type Term = z.output<typeof term>;

export const vocabularyFiles = {
  facts: z.record(factId, fact),
  kinds: z.array(kind),
  topics: z.array(topicGroup),
  person: z.record(factId, fact),
  glossary: z.array(term),
};

export type Vocabulary = {
  facts: Record<string, Fact>;
  kinds: Kind[];
  topics: TopicGroup[];
  /** Facts of the person rather than of an activity. */
  person: Record<string, Fact>;
  glossary: Term[];
};
