import { useState } from 'preact/hooks';
import { undo } from '../../stores/calculator/change.ts';
import { show } from '../../stores/calculator/view.ts';
import { places } from './places.ts';

/** What was added, and the way back. */
export function Done({ count, restart }: { count: number; restart: () => void }) {
  const [undone, setUndone] = useState(false);
  const takeBack = () => {
    undo();
    setUndone(true);
  };
  return (
    <section aria-labelledby={places.done}>
      <h2 id={places.done} tabIndex={-1}>
        {undone ? '导入已撤销' : `已导入${count}条`}
      </h2>
      <p class="q" role="status">
        {undone ? '草稿回到了导入以前的样子。' : '已加在草稿的末尾。撤销一次，就全部收回。'}
      </p>
      <div class="btns">
        <button type="button" class="btn pri" onClick={() => show('records')}>
          看记录
        </button>
        {!undone && (
          <button type="button" class="btn" onClick={takeBack}>
            撤销导入
          </button>
        )}
        <button type="button" class="btn" onClick={restart}>
          再导入一份
        </button>
      </div>
    </section>
  );
}
