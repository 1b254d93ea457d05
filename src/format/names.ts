import type { Measure } from '../policy/schema/amount.ts';
import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';

/** What the units of a rate are called after 每. */
export const measureNames: Record<Measure, string> = {
  'half-day': '半天',
  day: '天',
  evening: '个晚上',
  'session-day': '天会期',
  'free-day': '天会期',
  'calendar-day': '天（含报到、离会日）',
  month: '个月',
  'half-year': '半年',
  'study-year': '年',
  'thousand-characters': '千字',
  'ten-thousand-characters': '万字',
  'taught-hour': '课时',
  'subject-passed': '门',
  module: '个模块',
  item: '项',
  course: '门',
};

const counted: Record<Counted, string> = {
  public: '公需',
  professional: '专业',
  elective: '选修',
  medical: '医学学分',
  'general-medicine': '全科医学',
  'intensive-or-remote': '集中脱产或远程培训',
  'required-course': '公共必修课',
};

/** What a policy calls a subject; without a policy the common word. */
export function countedName(of: Counted, policy?: Policy): string {
  const own = policy?.words[of as 'public' | 'professional' | 'elective'];
  return own?.replace(/科目$/, '') ?? counted[of];
}

/** The Chinese name of a kind of activity. */
export const kindName = (vocabulary: Vocabulary, kind: string): string =>
  vocabulary.kinds.find((known) => known.id === kind)?.name ?? kind;

/** The label of a fact. */
export const factName = (vocabulary: Vocabulary, fact: string): string =>
  vocabulary.facts[fact]?.name ?? derivedNames[fact] ?? fact;

/** Names of facts that are worked out from others. */
const derivedNames: Record<string, string> = {
  serviceMonths: '月数',
  yearsTouched: '跨年度数',
  conferenceDays: '会期天数',
  freeDays: '扣除报到、离会日后的天数',
};

/** The label of a choice; anything else as it is. */
export function choiceName(vocabulary: Vocabulary, fact: string, value: string): string {
  const declared = vocabulary.facts[fact];
  return declared?.type === 'choice' ? (declared.options[value] ?? value) : value;
}
