import type { Answered } from '../../format/answered.ts';
import { comparison } from '../../format/citation.ts';
import { documentText, shortName } from '../../format/identity.ts';
import { type Cell, cellOf, placesOf } from '../../format/matrix.ts';
import { answerNumbers } from '../../format/same-answer.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { activityHref, policyHref } from '../addresses.ts';
import { Cite } from '../Cite.tsx';
import { CellView } from './CellView.tsx';

type Topic = Vocabulary['topics'][number]['topics'][number];

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
            <th scope="col" data-region={policy.id}>
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
              <a href={`#${group.name}`}>{group.name}</a>
            </th>
          </tr>
          {group.topics.map((topic) => (
            <Row topic={topic} policies={policies} vocabulary={vocabulary} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A topic and what each document answers to it. Equal numbers in `data-answer` mark equal answers. */
function Row({ topic, policies, vocabulary }: Omit<Props, 'caption'> & { topic: Topic }) {
  const cells = policies.map((answered) => cellOf(topic, answered, vocabulary));
  const answers = answerNumbers(cells);
  const cited = comparison(
    topic.name,
    policies.map(({ policy }, index) => ({ policy, at: placesOf(cells[index] as Cell) })),
  );
  return (
    <tr id={topic.id}>
      <th scope="row">
        <a href={`#${topic.id}`}>{topic.name}</a>
        {topic.help && <small>{topic.help}</small>}
        <ActivityLinks kinds={vocabulary.kinds.filter(({ id }) => topic.kinds?.includes(id))} />
        <Cite text={cited} anchor={topic.id} about={topic.name} />
      </th>
      {policies.map(({ policy }, index) => (
        <CellView
          cell={cells[index] as Cell}
          answer={answers[index] as number}
          policy={policy}
          region={shortName(policy)}
        />
      ))}
    </tr>
  );
}

/** To the pages of the kinds of activity that a topic is about. A single one is named by the topic already. */
function ActivityLinks({ kinds }: { kinds: Vocabulary['kinds'] }) {
  return kinds.map(({ id, name }) => (
    <small>
      <a href={activityHref(id)}>
        {kinds.length > 1 ? (
          `${name}怎么算`
        ) : (
          <>
            <span class="vh">{name}：</span>各地怎么算
          </>
        )}
      </a>
    </small>
  ));
}
