import { countedName } from '../../format/names.ts';
import { unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Subject } from '../../stores/roster/subjects.ts';

/** 总数, 专业; with its unit where that is not hours. */
export function subjectName({ of, unit }: Subject, policy: Policy | undefined): string {
  const name = of === 'total' ? '总数' : countedName(of, policy);
  return unit === 'hours' ? name : `${name}（${unitName(unit)}）`;
}
