import { useSignal } from '@preact/signals';
import { Icon } from '../../components/Icon.tsx';
import { Note } from '../../components/Note.tsx';
import { draft } from '../../stores/calculator/current.ts';
import { retry } from '../../stores/calculator/open.ts';
import type { Failure } from '../../stores/failure.ts';

const happened: Record<Failure, string> = {
  full: '未能保存：浏览器给本网站的空间已满。可以照常测算，但新填的内容只在这个页面里，关闭就没有了。请先保存为文件，再到“草稿与备份”里永久删除不用的草稿，或清理其他网站的数据，然后点“重试”。',
  blocked:
    '不能保存在本机：浏览器没有让本网站存储数据，可能是无痕模式，或关闭了网站数据。可以照常测算，但内容只在这个页面里，关闭就没有了。请保存为文件；也可以在设置里允许本网站存储，再点“重试”。',
  later:
    '不能再保存：学时尺在另一个窗口更新了，这个窗口还是旧的。请刷新本页，还没有保存的内容会接着保存。也可以先保存为文件。',
};

/** Says why nothing is saved and what that means; the draft can be saved as a file right here. */
export function Unsaved({ because }: { because: Failure }) {
  const isFailed = useSignal(false);
  const save = async () => {
    isFailed.value = false;
    try {
      const { saveDraft } = await import('../share/save.ts');
      saveDraft();
    } catch {
      isFailed.value = true;
    }
  };
  return (
    <Note>
      <p>{happened[because]}</p>
      <p class="only-wechat">
        微信里不能保存文件：请到“草稿与备份”复制“分享链接”，再点右上角“···”，选“在浏览器打开”。
      </p>
      <div class="btns">
        {draft.value.activities.length > 0 && (
          <button type="button" class="btn" onClick={() => void save()}>
            <Icon name="download" />
            保存为文件
          </button>
        )}
        {because === 'later' ? (
          <button type="button" class="btn" onClick={() => location.reload()}>
            刷新本页
          </button>
        ) : (
          <button type="button" class="btn" onClick={() => void retry()}>
            重试
          </button>
        )}
      </div>
      {isFailed.value && <p>没有存成文件，可能断网了。请不要关闭本页，连上网再试。</p>}
    </Note>
  );
}
