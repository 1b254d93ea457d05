import { differs } from '../../format/glossary.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Term } from '../../policy/schema/vocabulary.ts';
import { Wordings } from './Wordings.tsx';

interface Props {
  term: Term;
  policies: readonly Policy[];
}

/** A term: what it is, what else people call it, and the words of the documents. */
export function Entry({ term, policies }: Props) {
  const { id, also, says } = term;
  const different = differs(term, policies);
  return (
    <section class={different ? 'term differs' : 'term'} id={id} aria-labelledby={`${id}-term`}>
      <div class="head">
        <h3 id={`${id}-term`}>
          <a href={`#${id}`}>{term.term}</a>
        </h3>
        {different && <span class="tag">用词不同</span>}
      </div>
      <div>
        <p>{says}</p>
        {also.length > 0 && <p class="sm qq">{`常见说法：${also.join('、')}`}</p>}
        <Wordings term={term} policies={policies} />
      </div>
    </section>
  );
}
