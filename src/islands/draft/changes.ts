import { kindName } from '../../format/names.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { Draft, DraftActivity } from '../../stores/drafts/draft.ts';
import type { Change } from '../../stores/history/patch.ts';
import { titleOf } from './rows.ts';

const ofDraft: Record<string, string> = {
  name: '草稿名称',
  policy: '地区',
  year: '年度',
  track: '适用的要求',
  readings: '读法',
  policyVersions: '规则的版本',
  scenarios: '试算方案',
  verified: '验证',
  archived: '归档',
  deletedAt: '删除',
};

const ofActivity: Record<string, string> = {
  title: '名称',
  kind: '类型',
  same: '同一成果',
  held: '证明材料',
  registered: '登记',
};

function nameOf(change: Change, draft: Draft, vocabulary: Vocabulary): string {
  const [field = '', id, part, fact = ''] = change.path;
  if (field === 'person') return vocabulary.person[id ?? '']?.name ?? '本人情况';
  if (field !== 'activities') return ofDraft[field] ?? '草稿';
  if ('order' in change || id === undefined) return '记录的顺序';
  const whole =
    part === undefined ? ((change.before ?? change.after) as DraftActivity | undefined) : undefined;
  const activity = whole ?? draft.activities.find((other) => other.id === id);
  const title = activity ? `“${titleOf(activity, vocabulary)}”` : '一条记录';
  if (part === undefined) return title;
  // The old title names the record no longer; its kind does.
  const record = part === 'title' && activity ? `“${kindName(vocabulary, activity.kind)}”` : title;
  const label = part === 'typed' ? vocabulary.facts[fact]?.name : ofActivity[part];
  return `${record}的${label ?? '内容'}`;
}

/** How many are named before the rest is only counted. */
const most = 3;

/** What changes are about, such as “装配式建筑”的全天数. */
export function changesText(changes: Change[], draft: Draft, vocabulary: Vocabulary): string {
  const names = [...new Set(changes.map((change) => nameOf(change, draft, vocabulary)))];
  const named = names.slice(0, most).join('、');
  return names.length > most ? `${named}等${names.length}处` : named;
}
