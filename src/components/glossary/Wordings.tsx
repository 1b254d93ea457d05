import { shortName } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Term } from '../../policy/schema/vocabulary.ts';
import { None } from '../None.tsx';
import { Refs } from '../policy/Refs.tsx';

interface Props {
  term: Term;
  policies: readonly Policy[];
}

/** Which word each document uses for a term, what it means there and at which clauses; then the documents without one. */
export function Wordings({ term, policies }: Props) {
  const silent = policies.filter(({ id }) => !(id in term.words));
  const using = policies.flatMap((policy) => {
    const wording = term.words[policy.id];
    return wording ? [{ policy, wording }] : [];
  });
  return (
    <>
      {using.length > 0 && (
        <table class="wordings">
          <caption class="vh">{`各地怎么写“${term.term}”`}</caption>
          <thead class="vh">
            <tr>
              <th scope="col">地区</th>
              <th scope="col">用词</th>
              <th scope="col">意思和出处</th>
            </tr>
          </thead>
          <tbody>
            {using.map(({ policy, wording }) => (
              <tr>
                <th scope="row">{shortName(policy)}</th>
                <td class="word">{wording.word}</td>
                <td>
                  {wording.says} <Refs at={wording.clause} policy={policy.id} />
                  {wording.beside.map(({ word, clause }) => (
                    <span class="beside">
                      <span class="qq">也写</span>
                      {`“${word}”`} <Refs at={clause} policy={policy.id} />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {silent.length > 0 && (
        <p class="unseen">
          <None>未见</None> <span class="sm qq">{silent.map(shortName).join('、')}</span>
        </p>
      )}
    </>
  );
}
