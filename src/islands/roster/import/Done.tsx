import type { Taken } from '../../../stores/roster/import/take.ts';
import { rosterState } from '../../../stores/roster/roster.ts';
import { show } from '../../../stores/roster/view.ts';
import { places } from './places.ts';

/** What came in, and what to do next. */
export function Done({ added, changed, activities, restart }: Taken & { restart: () => void }) {
  const isStored = rosterState.value.kind !== 'failed';
  return (
    <section aria-labelledby={places.done}>
      <h2 id={places.done} tabIndex={-1}>
        已导入{added + changed}人
      </h2>
      <p class="q" role="status">
        新增{added}人，更新{changed}人，加入{activities}条记录。
        {isStored ? '要收回，请按页上的“撤销”。' : '还没有存到本机，关掉本页就没有了，请看页上的说明。'}
      </p>
      <div class="btns imp-go">
        <button type="button" class="btn pri" onClick={() => show('list')}>
          看名册
        </button>
        <button type="button" class="btn" onClick={restart}>
          再导入一份
        </button>
      </div>
    </section>
  );
}
