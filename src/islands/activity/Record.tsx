import { useSignal } from '@preact/signals';
import { href } from '../../components/href.ts';
import { recordTyped } from '../../stores/activity/record.ts';

/** Takes what was typed over into a new draft of the calculator, and goes there. */
export function Record() {
  const failed = useSignal(false);
  const record = async () => {
    const draft = await recordTyped();
    if (draft === undefined) failed.value = true;
    else location.assign(`${href('/draft/')}?draft=${draft}`);
  };
  return (
    <div class="live-k">
      <button type="button" class="btn" onClick={record}>
        记到测算
      </button>
      <p class="sm qq">新建一份草稿，存在本机；地区和年度到测算里选。</p>
      {failed.value && <p role="alert">没能存下：浏览器不允许在本机存储。请换一个窗口或浏览器再试。</p>}
    </div>
  );
}
