import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { conditionsText } from './condition.ts';
import { countedName, kindName } from './names.ts';
import { gives } from './rule-order.ts';

/** The name of a row of the matrix. */
export const topicName = (vocabulary: Vocabulary, topic: string): string =>
  vocabulary.topics.flatMap((group) => group.topics).find(({ id }) => id === topic)?.name ?? topic;

/** What a silence is about: its topic, or the activities that have no conversion. */
export const silenceName = (silence: Policy['silences'][number], vocabulary: Vocabulary): string =>
  silence.topic === undefined
    ? (silence.activities ?? []).map((kind) => kindName(vocabulary, kind)).join('、')
    : topicName(vocabulary, silence.topic);

const subjects = ['public', 'professional', 'elective'];

/** What a rule's amount counts as, where it gives one, and on what terms. */
export function ruleTerms(rule: Rule, policy: Policy, vocabulary: Vocabulary): string[] {
  const { subject, basis, may, requires } = rule;
  const counted =
    subject === 'as-stated'
      ? '科目按证书或通知'
      : `计入${countedName(subject, policy)}${subjects.includes(subject) ? '科目' : ''}${basis === 'inferred' ? '（按上下文）' : ''}`;
  return [
    ...(gives(rule, policy) ? [counted] : []),
    ...(requires ? [`要求：${conditionsText(vocabulary, requires)}`] : []),
    ...(may ? ['原文写“可”，由认定单位决定'] : []),
  ];
}
