import type { Typed } from '../engine/read-facts.ts';
import type { Readings } from '../engine/types.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { kindName } from './names.ts';

type Named = { id: string; kind: string; title: string };
type Value = Typed[string] | undefined;

/** In what a scenario differs from the draft. Values are as typed; undefined where nothing was. */
export type Difference =
  | { what: 'policy' | 'track'; before: string; after: string }
  | { what: 'year'; before: number; after: number }
  | { what: 'person'; fact: string; before: Value; after: Value }
  | { what: 'reading'; policy: string; reading: string; before: Readings[string] | undefined; after: string }
  | { what: 'added' | 'omitted'; activity: Named }
  | { what: 'kind'; activity: Named; before: string; after: string }
  | { what: 'fact'; activity: Named; fact: string; before: Value; after: Value };

type Library = { policies: readonly Policy[]; vocabulary: Vocabulary };

const tracks: Record<string, string> = { general: '一般', medical: '卫生', teacher: '中小学教师' };

const titleText = ({ title, kind }: Named, vocabulary: Vocabulary): string =>
  title.trim() || kindName(vocabulary, kind);

function valueText(value: Value, fact: string, facts: Vocabulary['facts']): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '未填';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'string') return `${value.length}门课`;
  const declared = facts[fact];
  return declared?.type === 'choice' ? (declared.options[value] ?? value) : value;
}

/** 全天数2 → 4天: the unit stands once, after the figure that holds now. */
function changeText(
  { fact, before, after }: { fact: string; before: Value; after: Value },
  facts: Vocabulary['facts'],
): string {
  const declared = facts[fact];
  const isFilled = after !== undefined && after !== '';
  const unit = declared?.type === 'number' && isFilled ? declared.unit : '';
  return `${declared?.name ?? fact}${valueText(before, fact, facts)} → ${valueText(after, fact, facts)}${unit}`;
}

/** A difference in a few words: 培训班：全天数2 → 4天; 新增论文; 不计学术会议. */
export function differenceText(difference: Difference, { policies, vocabulary }: Library): string {
  const policyOf = (id: string) => policies.find((policy) => policy.id === id);
  switch (difference.what) {
    case 'policy':
      return `地区${policyOf(difference.before)?.name ?? difference.before} → ${policyOf(difference.after)?.name ?? difference.after}`;
    case 'track':
      return `适用的要求${tracks[difference.before]} → ${tracks[difference.after]}`;
    case 'year':
      return `${difference.before} → ${difference.after}年度`;
    case 'person':
      return `本人情况：${changeText(difference, vocabulary.person)}`;
    case 'reading': {
      const reading = policyOf(difference.policy)?.readings.find(({ id }) => id === difference.reading);
      return `${reading?.asks ?? difference.reading}按“${reading?.options[difference.after]?.says ?? difference.after}”`;
    }
    case 'added':
      return `新增${titleText(difference.activity, vocabulary)}`;
    case 'omitted':
      return `不计${titleText(difference.activity, vocabulary)}`;
    case 'kind':
      return `${titleText(difference.activity, vocabulary)}：类型${kindName(vocabulary, difference.before)} → ${kindName(vocabulary, difference.after)}`;
    case 'fact':
      return `${titleText(difference.activity, vocabulary)}：${changeText(difference, vocabulary.facts)}`;
  }
}
