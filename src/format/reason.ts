import type { Gap, Reason } from '../engine/plan/reason.ts';
import type { Policy } from '../policy/schema/policy.ts';
import { day, days } from './date.ts';
import { countedName } from './names.ts';
import { figure, unitName } from './number.ts';

/** 专业差7学时，合计差10学时. */
export const gapText = (gap: readonly Gap[], policy: Policy): string =>
  gap
    .map(({ of, unit, short }) => {
      const name = of === 'total' ? '合计' : countedName(of, policy);
      return short > 0 ? `${name}差${figure(short)}${unitName(unit)}` : `${name}还没有`;
    })
    .join('，');

const noFigure = {
  unspecified: '原文没有规定折算数',
  denied: '按填写的情况，原文不计',
  incomplete: '还缺情况没有填，算不出',
} as const;

const limitsText = (policy: Policy, limits: readonly string[]): string =>
  limits.map((id) => policy.limits.find((limit) => limit.id === id)?.says ?? id).join('；');

const still = (gap: readonly Gap[], policy: Policy): string =>
  gap.length > 0 ? `，仍${gapText(gap, policy)}` : '';

/**
 * Why something cannot close a gap.
 * @param unit of the rule's hours
 * @param doing unit of what was counted, such as 天
 */
export function reasonText(reason: Reason, policy: Policy, unit: string, doing: string): string {
  switch (reason.why) {
    case 'no-figure':
      return noFigure[reason.state];
    case 'period-over':
      return `本期已于${day(reason.until)}结束${reason.makeUp.length > 0 ? '，补学另有规定' : ''}`;
    case 'make-up-ended':
      return `补学期已于${day(reason.until)}结束`;
    case 'other-period':
      return `按日期不计入${days(reason.period)}`;
    case 'days-left':
      return `本期只剩${reason.days}天，最多${figure(reason.most)}${doing}，计${figure(reason.counted)}${unit}${still(reason.gap, policy)}`;
    case 'cap':
      return `每项最多计${figure(reason.cap)}${unit}，共可计${figure(reason.counted)}${unit}${still(reason.gap, policy)}`;
    case 'limit':
      return `${limitsText(policy, reason.limits)}：申报${figure(reason.claimed)}，只计${figure(reason.counted)}${unit}${still(reason.gap, policy)}`;
    case 'used-up':
      return `${limitsText(policy, reason.limits)}，已有的记录占用了${still(reason.gap, policy)}`;
    case 'other-subject':
      return `计入的不是还差的科目${still(reason.gap, policy)}`;
    case 'not-enough':
      return `最多计${figure(reason.counted)}${unit}${still(reason.gap, policy)}`;
  }
}

/** The clauses that a reason rests on besides the rule's own. */
export function reasonClauses(reason: Reason, policy: Policy): string[] {
  if (reason.why === 'make-up-ended') return reason.clause;
  if (reason.why === 'period-over') return reason.makeUp.flatMap(({ clause }) => clause);
  if (reason.why === 'limit' || reason.why === 'used-up')
    return reason.limits.flatMap((id) => policy.limits.find((limit) => limit.id === id)?.clause ?? []);
  return [];
}
