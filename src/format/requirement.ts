import type { Due } from '../engine/due.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { countedName } from './names.ts';
import { figure, unitName } from './number.ts';

/** A requirement as the ruler draws it: hours laid end to end, 专业 first, then 公需, then what is left of the total. */
export type Drawing = {
  segments: { kind: 'professional' | 'public' | 'unstated'; from: number; to: number; text: string }[];
  requirement: number;
  /** Boundaries that the text calls 一般. */
  soft: number[];
  label: string;
};

const part = (due: Due[], of: Due['of']): Due | undefined => due.find((each) => each.of === of);
const hours = (due: Due | undefined): number =>
  typeof due?.least === 'number' && due.unit === 'hours' ? due.least : 0;

/** The sentence that stands for the drawing. */
function labelOf(policy: Policy, total: number, segments: Drawing['segments'], soft: boolean): string {
  const shares = segments.map(({ kind, from, to }) => {
    const share = `${figure(to - from)}学时`;
    return kind === 'unstated' ? `其余${share}未注明科目` : `${countedName(kind, policy)}${share}`;
  });
  return `${policy.name}：每年${figure(total)}学时，其中${shares.join('、')}${soft ? '；科目界线为“一般”，非硬性' : ''}`;
}

/** How a requirement looks on the ruler; nothing where its total is no figure in hours. */
export function drawingOf(policy: Policy, due: Due[]): Drawing | undefined {
  const total = hours(part(due, 'total'));
  if (total === 0) return undefined;
  const soft = new Set<number>();
  const segments: Drawing['segments'] = [];
  let from = 0;
  for (const kind of ['professional', 'public'] as const) {
    const share = part(due, kind);
    const to = Math.min(from + hours(share), total);
    if (to === from) continue;
    segments.push({ kind, from, to, text: `${countedName(kind, policy)}${figure(to - from)}` });
    if (share?.strength === 'generally')
      for (const end of [from, to]) if (end > 0 && end < total) soft.add(end);
    from = to;
  }
  if (from < total)
    segments.push({ kind: 'unstated', from, to: total, text: `未注明${figure(total - from)}` });
  return {
    segments,
    requirement: total,
    soft: [...soft],
    label: labelOf(policy, total, segments, soft.size > 0),
  };
}

/** A requirement in words: its own line, or what is due part by part. */
export const requirementText = ({ says }: Requirement, due: Due[], policy: Policy): string =>
  says ??
  due
    .map((each) => `${each.of === 'total' ? '合计' : countedName(each.of, policy)}${dueText(each)}`)
    .join('；');

/** What is due for one part, without its name: 一般不少于60学时, 不少于24学时或4天, or the policy's own short words. */
export function dueText(due: Due): string {
  if (due.says && due.of !== 'total') return due.says;
  if (due.least === 'some') return '要有，最低数没有写';
  if (due.least === 'unspecified') return '要求的数字没有写';
  if (due.least === 0) return '没有最低数';
  const least = `${due.strength === 'generally' ? '一般' : ''}不少于${figure(due.least)}${unitName(due.unit)}`;
  return due.orDays === undefined ? least : `${least}或${figure(due.orDays)}天`;
}
