import { z } from 'astro/zod';
import { factId, id, kindId, text, track } from './parts.ts';

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

export const vocabularyFiles = {
  facts: z.record(factId, fact),
  kinds: z.array(kind),
  topics: z.array(topicGroup),
  person: z.record(factId, fact),
};

export type Vocabulary = {
  facts: Record<string, Fact>;
  kinds: Kind[];
  topics: TopicGroup[];
  /** Facts of the person rather than of an activity. */
  person: Record<string, Fact>;
};
