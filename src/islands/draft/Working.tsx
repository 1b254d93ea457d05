import { Reading } from '../../components/Reading.tsx';
import { stateText } from '../../format/explain.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { draft } from '../../stores/calculator/current.ts';
import { registrations } from '../../stores/calculator/papers.ts';
import { readingsFor } from '../../stores/calculator/readings.ts';
import { contributionOf } from '../../stores/calculator/result.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { Doubts } from './Doubts.tsx';
import { type Doubt, recordDoubts } from './doubts.ts';
import { focusSoon } from './focus.ts';
import { ruleHref } from './links.ts';
import { Missing } from './Missing.tsx';
import { Refs } from './Refs.tsx';
import { titleOf } from './rows.ts';
import { linesOf, remarksOf } from './steps.ts';

interface Props {
  activity: DraftActivity;
  policy: Policy;
  /** Readings that are shown with the year already, and with which requirement. */
  shown: Doubt[];
  requirement: string;
}

/** How a record comes to its hours, step by step, or why it has none. */
export function Working({ activity, policy, shown, requirement }: Props) {
  const found = contributionOf(activity.id);
  if (!found) return null;
  const { contribution } = found;
  const given = { ...found, policy, vocabulary: vocabulary.value };
  const lines = linesOf(given);
  const rule = policy.rules.find(({ id }) => id === contribution.rule);
  const silence =
    contribution.state === 'unspecified'
      ? policy.silences.find(({ activities }) => activities?.includes(activity.kind))
      : undefined;
  const own = recordDoubts(policy, contribution, readingsFor(draft.value, policy.id), shown);
  const placeOf = (reading: string) =>
    own.some(({ id }) => id === reading) ? `own-${reading}` : `year-${requirement}-${reading}`;
  return (
    <>
      <h3>
        这一条怎么算<span class="sm">{titleOf(activity, vocabulary.value)}</span>
      </h3>
      <p class="state">
        {contribution.state === 'incomplete' ? (
          <Missing facts={contribution.missing} vocabulary={vocabulary.value} then="填好后再算。" />
        ) : (
          stateText(contribution, vocabulary.value)
        )}
        {remarksOf(given).join('')}
      </p>
      {silence && (
        <p class="sm q">
          {silence.says}
          {silence.ask && `可以问：${silence.ask}。`}
        </p>
      )}
      <p class="base">
        {rule && <a href={ruleHref(policy.id, rule.id)}>{rule.title}</a>}
        <Refs policy={policy.id} clauses={contribution.clauses} />
      </p>
      {(contribution.state === 'unspecified' || contribution.certified) &&
        registrations(policy).map(({ id, says, clauses }) => (
          <p class="sm q" key={id}>
            由谁登记：{says}
            <Refs policy={policy.id} clauses={clauses} />
          </p>
        ))}
      {lines.length > 0 && (
        <ol class="trace">
          {lines.map(({ says, result, clauses, reading }, index) => (
            // Lines have no name of their own but their place.
            <li key={`${index}`}>
              <span class="i">{index + 1}</span>
              <span>{says}</span>
              <span class="o">{result}</span>
              {(clauses.length > 0 || reading) && (
                <span class="refs">
                  <Refs policy={policy.id} clauses={clauses} />
                  {reading && [...own, ...shown].some(({ id }) => id === reading) && (
                    <Reading about={says} onClick={() => focusSoon(placeOf(reading))} />
                  )}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      <Doubts doubts={own} policy={policy.id} name="own" />
    </>
  );
}
