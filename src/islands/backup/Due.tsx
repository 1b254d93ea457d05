import { dayOfMoment } from '../../format/date.ts';
import { backups, isDue, leaveInPeace } from '../../stores/backup/last.ts';
import { draft } from '../../stores/calculator/current.ts';
import { moment } from '../../stores/clock.ts';

/** Reminds of a backup that is due; one line, which can be sent away for good. */
export function Due() {
  const { at } = backups.value;
  if (!isDue(draft.value, backups.value, moment())) return null;
  return (
    <p>
      <span>{at === undefined ? '这些记录还没有备份过' : `上次备份是${dayOfMoment(at)}`}</span>
      <button type="button" class="link" onClick={leaveInPeace}>
        不再提醒
      </button>
    </p>
  );
}
