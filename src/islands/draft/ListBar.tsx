import { useState } from 'preact/hooks';
import { choosing, draft } from '../../stores/calculator/current.ts';
import { isFiltered, showAll } from '../../stores/calculator/list.ts';
import { choose, chosen, isChosen, letChoose } from '../../stores/calculator/selection.ts';
import { focusSoon, places } from './focus.ts';
import { ListTools } from './ListTools.tsx';
import { countOfShown, groups } from './shown.ts';

/** How many are chosen, and the way to choose all that are shown. */
function Choosing() {
  const ids = groups.value.flatMap(({ rows }) => rows.map(({ id }) => id));
  const areAll = ids.length > 0 && ids.every(isChosen);
  return (
    <div class="acts-pick">
      <label class="opt">
        <input type="checkbox" checked={areAll} onChange={() => choose(ids, !areAll)} />
        全选
      </label>
      <span role="status">已选{chosen.value.length}条</span>
      <button type="button" class="btn ghost only-s" onClick={() => focusSoon(places.chosen)}>
        去操作
      </button>
    </div>
  );
}

/** What is done with a list of several records. */
export function ListBar() {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="acts-bar">
      <div>
        <button type="button" class="btn ghost" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          排序和筛选
        </button>
        {!choosing.value && (
          <button type="button" class="btn ghost" onClick={() => letChoose(true)}>
            选择
          </button>
        )}
      </div>
      {choosing.value && <Choosing />}
      {isOpen && <ListTools />}
      <p class="sub" role="status">
        {isFiltered.value && (
          <>
            <span>
              {draft.value.activities.length}条里有{countOfShown.value}条
            </span>
            <button type="button" class="link" onClick={showAll}>
              全部显示
            </button>
          </>
        )}
      </p>
    </div>
  );
}
