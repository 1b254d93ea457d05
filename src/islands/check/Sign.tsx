import { day, dayOfMoment } from '../../format/date.ts';
import { draft } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { today } from '../../stores/clock.ts';

/** At the foot of the paper: when and by which rules it was made, and where the unit signs. */
export function Sign() {
  const within = policy.value;
  if (!within) return null;
  return (
    <div class="sign print-only">
      <p>
        学时尺生成于{day(today.value)}，规则版本{within.version.slice(0, 8)}，记录
        {draft.value.activities.length}条，
        {dayOfMoment(draft.value.updatedAt)}保存于本机。本报告供个人与单位自查，不代替主管部门的认定。
      </p>
      <p class="sign-l">
        <span>本人（签名）：</span>
        <span>单位经办（签章）：</span>
        <span>日期：</span>
      </p>
    </div>
  );
}
