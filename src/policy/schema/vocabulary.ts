import { z } from 'astro/zod';
import { factId, id, text } from './parts.ts';

const common = {
  name: text.describe('Label in the form.'),
  help: text.optional().describe('One sentence of help below the field.'),
};

/** facts.yaml: what an activity can be described by, the same for every region. */
export const fact = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number'),
    ...common,
    unit: text.describe('Unit after the field, such as 学时, 天, 字.'),
    min: z.number().default(0),
    max: z.number().describe('More than this is taken for a slip of the keyboard.'),
    step: z.number().positive().describe('Smallest step; 1 means whole numbers only.'),
  }),
  z.strictObject({
    type: z.literal('choice'),
    ...common,
    options: z.record(id, text).describe('Choices and their labels.'),
  }),
  z.strictObject({ type: z.literal('flag'), ...common }),
  z.strictObject({ type: z.literal('date'), ...common, future: z.boolean().default(false) }),
  z.strictObject({ type: z.literal('courses'), ...common }),
]);
export type Fact = z.output<typeof fact>;

/** kinds.yaml: the kinds of activity. */
export const kind = z.strictObject({
  id,
  name: text,
  group: text.describe('Heading in the list of kinds.'),
  help: text.optional(),
  track: z.enum(['general', 'medical', 'teacher']).default('general'),
  facts: z.array(factId).describe('The facts that can matter, in the order the form asks for them.'),
});
export type Kind = z.output<typeof kind>;

/** topics.yaml: the rows of the matrix. */
export const topicGroup = z.strictObject({
  name: text,
  topics: z.array(
    z.strictObject({
      id,
      name: text,
      help: text.optional(),
      kinds: z.array(id).optional().describe('Kinds of activity whose rules answer this topic.'),
      requirement: z
        .enum(['total', 'public', 'professional', 'elective', 'period', 'medical', 'teacher'])
        .optional()
        .describe('Part of the requirements that answers this topic.'),
    }),
  ),
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
