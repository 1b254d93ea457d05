import type { Answered } from '../../format/answered.ts';
import { documentText, shortName } from '../../format/identity.ts';
import { cellOf } from '../../format/matrix.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { policyHref } from '../addresses.ts';
import { CellView } from './CellView.tsx';

interface Props {
  policies: Answered[];
  vocabulary: Vocabulary;
  caption: string;
}

/** The matrix: topics down in their groups, documents across. */
export function Matrix({ policies, vocabulary, caption }: Props) {
  return (
    <table class="mx">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="c0">
            <span class="sm qq">主题</span>
          </th>
          {policies.map(({ policy }) => (
            <th scope="col">
              <a href={policyHref(policy.id)}>{policy.name}</a>
              <span class="xs qq">
                {documentText(policy)}
                {policy.number === 'unknown' && `，${policy.issued.slice(0, 4)}年`}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {vocabulary.topics.map((group) => (
        <tbody>
          <tr class="grp" id={group.name}>
            <th colSpan={policies.length + 1} scope="rowgroup">
              {group.name}
            </th>
          </tr>
          {group.topics.map((topic) => (
            <tr id={topic.id}>
              <th scope="row">
                <a href={`#${topic.id}`}>{topic.name}</a>
                {topic.help && <small>{topic.help}</small>}
              </th>
              {policies.map((answered) => (
                <CellView
                  cell={cellOf(topic, answered, vocabulary)}
                  policy={answered.policy}
                  region={shortName(answered.policy)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
