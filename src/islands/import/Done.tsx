import { undo } from '../../stores/calculator/change.ts';
import { draft } from '../../stores/calculator/current.ts';
import { show } from '../../stores/calculator/view.ts';
import type { Draft } from '../../stores/drafts/draft.ts';
import { places } from './places.ts';

interface Props {
  count: number;
  /** The draft as it was right after. */
  imported: Draft;
  isUndone: boolean;
  takenBack: () => void;
  restart: () => void;
}

/** What was added, and the way back. */
export function Done({ count, imported, isUndone, takenBack, restart }: Props) {
  // Once something else was changed, the last change is not the import any more.
  const isLast = draft.value === imported;
  const takeBack = () => {
    undo();
    takenBack();
  };
  return (
    <section aria-labelledby={places.done}>
      <h2 id={places.done} tabIndex={-1}>
        {isUndone ? '导入已撤销' : `已导入${count}条`}
      </h2>
      <p class="q" role="status">
        {isUndone ? '草稿回到了导入以前的样子。' : '已加在草稿的末尾。撤销一次，就全部收回。'}
      </p>
      <div class="btns imp-go">
        <button type="button" class="btn pri" onClick={() => show('records')}>
          看记录
        </button>
        {isLast && (
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
