import { citation } from '../../format/citation.ts';
import { anchorOf, locatorText } from '../../format/locator.ts';
import { type Notes, notesOf } from '../../format/notes.ts';
import { topicName } from '../../format/policy-words.ts';
import type { Clause } from '../../policy/schema/policy.ts';
import type { Wording } from '../../source/wordings.ts';
import { Cite } from '../Cite.tsx';
import { ClauseNotes } from './ClauseNotes.tsx';
import { ClauseText } from './ClauseText.tsx';
import { ClauseWays } from './ClauseWays.tsx';
import { Original } from './Original.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  clause: Clause;
  /** The original wording, where the publisher has put it into the build. */
  original?: Wording | undefined;
  before: Clause | undefined;
  after: Clause | undefined;
}

/** More notes than this go below the text, in columns, instead of beside it. */
const mostBeside = 3;

const size = ({ requirements, rules, limits, provisions, evidence, readings, defects }: Notes): number =>
  2 * (readings.length + requirements.length) +
  [rules, limits, provisions, evidence, defects].reduce((sum, { length }) => sum + length, 0);

/** How tall a clause will be, roughly, so that the page keeps its length before it is laid out. */
function height(says: string, notes: Notes): 'short' | 'middling' | 'tall' | 'tallest' {
  const lines = says.length / 20 + 5 * size(notes);
  if (lines < 8) return 'short';
  if (lines < 20) return 'middling';
  return lines < 45 ? 'tall' : 'tallest';
}

/** One clause: its locator as a permalink, what it says in our words, and everything made of it. */
export function ClauseArticle({ clause, original, before, after, ...source }: Props) {
  const anchor = anchorOf(clause.at);
  const notes = notesOf(source.answered.policy, clause.at, (topic) => topicName(source.vocabulary, topic));
  const look = original ? 'cl worded' : size(notes) > mostBeside ? 'cl many' : 'cl';
  return (
    <article class={`${look} ${height(clause.says, notes)}`} id={anchor}>
      <div class="loc">
        <a href={`#${anchor}`}>
          {locatorText(clause.at)
            .split(/(?<=·)/)
            .flatMap((step, place) => (place === 0 ? [step] : [<wbr />, step]))}
        </a>
        <span class="at-clause">
          <Cite
            text={citation(source.answered.policy, [clause.at])}
            anchor={anchor}
            about={locatorText(clause.at)}
          />
          <ClauseWays before={before} after={after} />
        </span>
      </div>
      <div class="txt">
        {clause.heading && <h3>{clause.heading}</h3>}
        <ClauseText says={clause.says} />
      </div>
      {original && <Original wording={original} of="publisher" />}
      <ClauseNotes notes={notes} {...source} />
    </article>
  );
}
