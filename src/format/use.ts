import type { Use } from '../engine/uses.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { YearRule } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { conditionsText } from './condition.ts';
import { tellRule } from './tell.ts';
import { yearRuleText } from './year-rule.ts';

/** What a clause has to say about a fact. */
export type Said = { says: string; clauses: string[]; reading?: string };

/**
 * What a rule wants with a fact, in a few sentences.
 * @param year the rule's year rule on the readings chosen
 * @param option the option chosen for a reading
 */
export function useText(
  { rule, demands, onlyDates, onlySubject, readings }: Use,
  { policy, vocabulary }: { policy: Policy; vocabulary: Vocabulary },
  year: YearRule,
  option: (reading: string) => string,
): Said[] {
  const { clause: clauses } = rule;
  if (onlyDates) return [{ says: `学时算在${yearRuleText(year, rule.unit, vocabulary)}`, clauses }];
  if (onlySubject) return [{ says: '算哪个科目，按证书或通知写明的', clauses }];
  const demand = conditionsText(vocabulary, demands);
  const undecided = readings.flatMap((id): Said[] => {
    const reading = policy.readings.find((each) => each.id === id);
    if (!reading) return [];
    const says = `${reading.asks}：现在按“${reading.options[option(id)]?.says ?? ''}”`;
    return [{ says, clauses: reading.clause, reading: id }];
  });
  return [
    ...(demand ? [{ says: `要求是：${demand}，否则不计`, clauses }] : []),
    { says: tellRule(rule, policy, vocabulary), clauses },
    ...undecided,
  ];
}
