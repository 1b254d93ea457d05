import { conditionsText } from '../../format/condition.ts';
import { ruleExample } from '../../format/example.ts';
import { ruleTerms } from '../../format/policy-words.ts';
import { readingsIn } from '../../format/readings-in.ts';
import { tellRule } from '../../format/tell.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Rule } from '../../policy/schema/recognition.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { None } from '../None.tsx';
import { Examples } from '../policy/Examples.tsx';
import { ReadingMark } from '../policy/ReadingMark.tsx';
import { Refs } from '../policy/Refs.tsx';

interface Props {
  rule: Rule;
  policy: Policy;
  vocabulary: Vocabulary;
  /** The kind that the page is about; a rule for several kinds shows only its examples. */
  kind: string;
}

/** A rule away from its document: what it gives, for which cases, on what terms, from which clauses. */
export function RuleAnswer({ rule, policy, vocabulary, kind }: Props) {
  const told = tellRule(rule, policy, vocabulary);
  const terms = ruleTerms(rule, policy, vocabulary);
  const examples = rule.examples.filter(({ activity = rule.activity[0] }) => activity === kind);
  return (
    <li>
      <p>
        <b>{rule.title}</b>：{told === '未规定' ? <None /> : told}
      </p>
      {rule.when && <p class="sm q">{`适用：${conditionsText(vocabulary, rule.when)}`}</p>}
      {terms.length > 0 && <p class="sm q">{terms.join('；')}</p>}
      <p class="refs">
        <Refs at={rule.clause} policy={policy.id} />
        <ReadingMark policy={policy} readings={readingsIn(rule)} />
      </p>
      <Examples examples={examples.map((example) => ruleExample(example, rule, { policy, vocabulary }))} />
    </li>
  );
}
