import { Fragment } from 'preact';
import { factName } from '../../format/names.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { focusFact } from './focus.ts';

/** What is still missing: each name leads to its field. `then` says what for. */
export function Missing({
  facts,
  vocabulary,
  then,
}: {
  facts: readonly string[];
  vocabulary: Vocabulary;
  then: string;
}) {
  return (
    <>
      还缺
      {facts.map((fact, at) => (
        <Fragment key={fact}>
          {at > 0 && '、'}“
          <button type="button" class="link" onClick={() => focusFact(fact)}>
            {factName(vocabulary, fact)}
          </button>
          ”
        </Fragment>
      ))}
      ，{then}
    </>
  );
}
