import { shortName } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Term } from '../../policy/schema/vocabulary.ts';
import { policyHref } from '../addresses.ts';
import { None } from '../None.tsx';

interface Props {
  terms: readonly Term[];
  policies: readonly Policy[];
}

/** The terms for which documents use different words, one row each: who writes what. */
export function Differences({ terms, policies }: Props) {
  return (
    <table class="differences">
      <caption class="vh">用词不同的词：各地怎么写</caption>
      <thead>
        <tr>
          <th scope="col">本站用词</th>
          {policies.map((policy) => (
            <th scope="col">
              <a href={policyHref(policy.id)}>{shortName(policy)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ id, term, words }) => (
          <tr>
            <th scope="row">
              <a href={`#${id}`}>{term}</a>
            </th>
            {policies.map((policy) => (
              <td data-r={shortName(policy)}>{words[policy.id]?.word ?? <None>未见</None>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
