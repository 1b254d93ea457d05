import { roster } from '../../../stores/roster/roster.ts';
import { Files } from '../../import/Files.tsx';
import { saveRoster, saveTemplate } from './save.ts';

/** Empty tables to fill in, with the words that may be written, and the roster itself in the same columns. */
export function Template() {
  const count = roster.value?.people.length ?? 0;
  return (
    <section class="imp-export" aria-labelledby="roster-import-template">
      <h2 id="roster-import-template">空白模板</h2>
      <p class="q">每行一个人。第二张工作表写明每一列可以怎么写。</p>
      <Files what="人员模板" save={(format) => saveTemplate('people', format)} />
      <p class="q">每行一条学习记录，前面几列写明是谁的。</p>
      <Files what="记录模板" save={(format) => saveTemplate('activities', format)} />
      {count > 0 && (
        <>
          <h2>名册存成表格</h2>
          <p class="q">现有的{count}人和他们的记录，列名与模板相同，改过可以再导入。</p>
          <Files what="名册" save={saveRoster} />
        </>
      )}
    </section>
  );
}
