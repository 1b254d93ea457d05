import { restoreActivity } from '../../stores/calculator/activities.ts';
import { dismissRemoved, removed } from '../../stores/calculator/current.ts';
import { restoreDraft } from '../../stores/calculator/open.ts';
import { vocabulary } from '../../stores/library.ts';
import { focusSoon, places } from './focus.ts';
import { titleOf } from './rows.ts';

/** What was just removed, and the way to bring it back. */
export function Undo() {
  const gone = removed.value;
  if (!gone) return null;
  const back = async () => {
    if (gone.kind === 'activity') restoreActivity();
    else await restoreDraft();
    focusSoon(places.form);
  };
  const dismiss = () => {
    dismissRemoved();
    focusSoon(places.add);
  };
  const name = gone.kind === 'activity' ? `“${titleOf(gone.activity, vocabulary.value)}”` : '草稿';
  return (
    <p class="undo">
      <span>已删除{name}</span>
      <button type="button" class="btn" id={places.undo} onClick={() => void back()}>
        撤销
      </button>
      <button type="button" class="btn ghost" onClick={dismiss}>
        知道了
      </button>
    </p>
  );
}
