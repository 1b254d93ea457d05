import { useSignal } from '@preact/signals';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import type { Deadline } from '../../engine/check/deadlines.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { today } from '../../stores/clock.ts';
import { entriesOf } from './entries.ts';

interface Props {
  within: Policy;
  dated: readonly Deadline[];
  /** The last day that the calendar covers. */
  last: string;
}

/** Saves the days that are still ahead as a calendar file with reminders. */
export function SaveDays({ within, dated, last }: Props) {
  const said = useSignal('');
  const entries = entriesOf(within, dated, { today: today.value, last });
  const save = async () => {
    const name = `${within.name}继续教育期限`;
    const [{ ics }, { download }] = await Promise.all([
      import('../../documents/ics.ts'),
      import('../../documents/download.ts'),
    ]);
    download(ics(name, entries), `${name}.ics`);
    said.value = `${entries.length}个日子已交给浏览器保存。打开这个文件，就加进手机或电脑的日历。`;
  };
  const start = () =>
    save().catch(() => {
      said.value = '没有存成，可能断网了。联网后再试一次。';
    });
  if (entries.length === 0) return <p class="win-note no-print">没有还没到的日子，不用存日历文件。</p>;
  return (
    <div class="win-save no-print">
      <OutOfWeChat stays="records" />
      <button type="button" class="btn" onClick={() => void start()}>
        <Icon name="download" />
        存为日历文件（.ics）
      </button>
      <p class="win-note">
        {entries.length}个还没到的日子，各带提醒：开始当天，截止前30天、7天和1天。主管部门自己的期限不在内。
      </p>
      <p class="win-note" role="status">
        {said.value}
      </p>
    </div>
  );
}
