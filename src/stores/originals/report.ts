import { aloneIn, type Mark } from '../../source/figures.ts';
import { type Match, tally } from '../../source/match.ts';

/** How many clauses are in each state. */
export const tallyOf = (match: Match): ReturnType<typeof tally> => tally(match);

/** A changed clause beside its restatement: figures and titles that only one of the two has are marked. */
export const marksOf = (text: string, says: string): { opened: Mark[]; restated: Mark[] } => ({
  opened: aloneIn(text, says),
  restated: aloneIn(says, text),
});
