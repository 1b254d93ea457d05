import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { draft } from '../../stores/calculator/current.ts';
import { isFiltered, showAll } from '../../stores/calculator/list.ts';
import { countOfShown } from './shown.ts';

const load = (): Promise<ComponentType> => import('./ListTools.tsx').then(({ ListTools }) => ListTools);

/** The tools of the list, fetched when they are first opened. */
function Tools() {
  const [found, setFound] = useState<{ Part?: ComponentType }>();
  useEffect(() => {
    load().then(
      (Part) => setFound({ Part }),
      () => setFound({}),
    );
  }, []);
  if (!found) return null;
  if (found.Part) return <found.Part />;
  return (
    <p class="hint" role="alert">
      排序和筛选没有取到，可能断网了。收起再打开可以重试。
    </p>
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
      </div>
      {isOpen && <Tools />}
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
