import { computed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { failed, lines, work } from '../../stores/roster/calculating.ts';
import { roster } from '../../stores/roster/roster.ts';
import { printAll } from './printing.ts';
import { saveRosterTable } from './save.ts';

/** Whether everybody is worked out as far as they will be; a table of less would pass for all. */
const isWorkedOut = computed(() => {
  const { state } = work.value;
  return state === 'idle' ? lines.value.size + failed.value.size > 0 : state !== 'working';
});

/** The name of the page and of the unit, and what can be taken out of it. */
export function Head() {
  const [saving, setSaving] = useState<'under-way' | 'failed'>();
  const all = roster.value;
  const save = () => {
    setSaving('under-way');
    saveRosterTable().then(
      () => setSaving(undefined),
      () => setSaving('failed'),
    );
  };
  const count = all?.people.length ?? 0;
  const isEmpty = count === 0;
  return (
    <>
      <div class="page-h">
        <div>
          <h1>单位名册</h1>
          <p class="no-print">
            给单位的人一起自查：逐人看结论、还差的学时和缺的材料。名册只存在本机浏览器，不上传。
          </p>
          {all?.name && <p class="print-only">{all.name}</p>}
          <OutOfWeChat also="，也不能打印" stays="roster" />
        </div>
        {!isEmpty && (
          <div class="btns rs-acts no-print">
            <button
              type="button"
              class="btn"
              disabled={saving === 'under-way' || !isWorkedOut.value}
              onClick={save}
            >
              <Icon name="download" />
              导出表格
            </button>
            <button type="button" class="btn" onClick={() => void printAll(count)}>
              <Icon name="print" />
              打印
            </button>
          </div>
        )}
      </div>
      <p class="told no-print" role="status">
        {saving === 'under-way' && '正在做表格，人多时要等几秒'}
        {saving === 'failed' && '没有存成，可能断网了。请连上网再试。'}
      </p>
    </>
  );
}
