import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { saveState } from '../../stores/calculator/saving.ts';
import { goTo, makeId, openId } from './sought.ts';

/** What is said quietly, fetched once something is stored; offline it may be wanting. */
function Said() {
  const [found, setFound] = useState<{ Quiet: ComponentType }>();
  useEffect(() => void import('./Quiet.tsx').then(setFound, () => {}), []);
  return found ? <found.Quiet /> : null;
}

/** At the foot of the records: the ways to a backup and from one. */
export function Foot() {
  return (
    <div class="backup-foot">
      {saveState.value.kind === 'saved' && <Said />}
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
