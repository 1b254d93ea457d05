import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { enough } from '../../stores/backup/enough.ts';
import { draft } from '../../stores/calculator/current.ts';
import { goTo, makeId, openId } from './sought.ts';

/** The reminder, fetched once there is enough to lose; offline it may be wanting. */
function Reminder() {
  const [found, setFound] = useState<{ Due: ComponentType }>();
  useEffect(() => void import('./Due.tsx').then(setFound, () => {}), []);
  return found ? <found.Due /> : null;
}

/** At the foot of the records: the ways to a backup and from one. */
export function Foot() {
  return (
    <div class="backup-foot">
      {draft.value.activities.length >= enough && <Reminder />}
      <p>
        <button type="button" class="link" onClick={() => goTo(openId)}>
          导入备份
        </button>
        <button type="button" class="link" onClick={() => goTo(makeId)}>
          导出备份
        </button>
      </p>
    </div>
  );
}
