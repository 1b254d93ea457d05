import { claimsOf } from '../../format/activity.ts';
import { limitExample } from '../../format/example.ts';
import { documentText } from '../../format/identity.ts';
import { readingsIn } from '../../format/readings-in.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { policyHref } from '../addresses.ts';
import { None } from '../None.tsx';
import { Examples } from '../policy/Examples.tsx';
import { ReadingMark } from '../policy/ReadingMark.tsx';
import { Refs } from '../policy/Refs.tsx';
import { RuleAnswer } from './RuleAnswer.tsx';

interface Props {
  policy: Policy;
  vocabulary: Vocabulary;
  kind: string;
}

/** What one document lays down on a kind: its rules, the limits over them, and where it is silent. */
export function Region({ policy, vocabulary, kind }: Props) {
  const { rules, limits, silences } = claimsOf(policy, kind);
  return (
    <section class="act-r" id={policy.id} aria-labelledby={`${policy.id}-name`}>
      <div>
        <h3 id={`${policy.id}-name`}>
          <a href={policyHref(policy.id)}>{policy.name}</a>
        </h3>
        <p class="xs qq">{documentText(policy)}</p>
      </div>
      <ul>
        {rules.length === 0 && silences.length === 0 && (
          <li>
            <None />
          </li>
        )}
        {rules.map((rule) => (
          <RuleAnswer rule={rule} policy={policy} vocabulary={vocabulary} kind={kind} />
        ))}
        {limits.map((limit) => (
          <li>
            <p>
              <b>{limit.title}</b>：{limit.says}
            </p>
            <p class="refs">
              <Refs at={limit.clause} policy={policy.id} />
              <ReadingMark policy={policy} readings={readingsIn(limit.keep)} />
            </p>
            <Examples
              examples={limit.examples.map((example) =>
                limitExample(example, rules[0]?.unit ?? 'hours', { policy, vocabulary }),
              )}
            />
          </li>
        ))}
        {silences.map(({ says, looked, ask }) => (
          <li>
            <p>
              <None />
            </p>
            <p class="sm q">
              {says}
              {ask && `可问：${ask}。`}
            </p>
            <p class="refs">
              <span class="xs qq">查过</span>
              <Refs at={looked} policy={policy.id} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
