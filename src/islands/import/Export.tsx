import { useState } from 'preact/hooks';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { draft } from '../../stores/calculator/current.ts';
import { Files } from './Files.tsx';
import { saveRecords } from './save.ts';

/** The records of the draft as a table, which can be imported again. */
export function Export() {
  const [all, setAll] = useState(false);
  const { activities } = draft.value;
  return (
    <section class="imp-export" aria-labelledby="import-export">
      <h2 id="import-export">导出为表格</h2>
      {activities.length === 0 ? (
        <p class="q">草稿里还没有记录。</p>
      ) : (
        <>
          <p class="q">本草稿的{activities.length}条记录，列名与导入相同，改过可以再导入。</p>
          <label class="opt">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
            没有填的列也要
          </label>
          <OutOfWeChat />
          <Files what="记录" save={(format) => saveRecords(!all, format)} />
        </>
      )}
    </section>
  );
}
