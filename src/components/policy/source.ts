import type { Answered } from '../../format/answered.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';

/** What every part of a document's page reads from. */
export type Source = { answered: Answered; vocabulary: Vocabulary };
