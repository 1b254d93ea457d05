import { useSignal } from '@preact/signals';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { draft } from '../../stores/calculator/current.ts';
import { nameOf } from '../draft/names.ts';
import { Opening } from './Opening.tsx';
import { ShareLink } from './ShareLink.tsx';

async function save(): Promise<void> {
  const { saveDraft } = await import('./save.ts');
  saveDraft();
}

/** The open draft as a file or a link, and a draft from a file. */
export function DraftFiles() {
  const isFailed = useSignal(false);
  const start = () => {
    isFailed.value = false;
    // Fails where the part that hands out files cannot be fetched.
    save().catch(() => {
      isFailed.value = true;
    });
  };
  return (
    <section class="share" aria-labelledby="share">
      <div class="pane-h">
        <h2 id="share">草稿文件和链接</h2>
      </div>
      <p class="hint">
        一份草稿存成一个.json文件，可以在另一台设备上打开。文件里有全部学习记录、本人的情况、所选的读法和算出的结果，不含证明文件。
      </p>
      <OutOfWeChat stays="records" />
      <div class="btns">
        <button type="button" class="btn" onClick={start} disabled={draft.value.activities.length === 0}>
          <Icon name="download" />
          把“{nameOf(draft.value)}”保存为文件
        </button>
        <Opening />
      </div>
      <p class="hint" role="status">
        {isFailed.value && '没有存成，可能断网了。请连上网再试。'}
      </p>
      <ShareLink />
    </section>
  );
}
