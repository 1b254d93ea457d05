import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { size } from '../../format/size.ts';
import {
  attach,
  attached,
  detached,
  reattach,
  refused,
  showFiles,
  total,
  used,
} from '../../stores/calculator/attached.ts';
import { focusSoon } from '../draft/focus.ts';
import { File } from './File.tsx';
import { refusalText } from './refusal.ts';

const place = 'file-add';

/** Takes pictures that are pasted anywhere but into a field. */
function usePasting(take: (files: globalThis.File[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [take]);
}

/** The way in: a button, which takes what is dropped on it too. */
function Adding({ take }: { take: (files: globalThis.File[]) => void }) {
  const isOver = useSignal(false);
  return (
    <label
      class={isOver.value ? 'file-add over' : 'file-add'}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <input
        id={place}
        type="file"
        class="vh"
        multiple
        accept="image/*,application/pdf,.docx,.xlsx"
        aria-describedby="file-help"
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <span class="btn">
        <Icon name="plus" />
        添加文件
      </span>
    </label>
  );
}

/** What was removed, and the way back. */
function Back() {
  const gone = detached.value;
  if (!gone) return null;
  return (
    <p class="undo">
      <span>已删除“{gone.name}”</span>
      <button
        type="button"
        class="btn"
        id="file-back"
        onClick={() => void reattach().then(() => focusSoon(place))}
      >
        撤销
      </button>
    </p>
  );
}

/** The files that prove a record: added, seen, named, removed. They are kept on this device only. */
export function Files({ draft, activity }: { draft: string; activity: string }) {
  useEffect(() => showFiles(draft, activity), [draft, activity]);
  const take = (files: globalThis.File[]) => void attach(draft, activity, files);
  usePasting(take);
  const share = used.value ?? 0;
  return (
    <div class="files">
      {attached.value.length > 0 && <OutOfWeChat also="，也不能另开窗口看文件" stays="records" />}
      <ul>
        {attached.value.map((file) => (
          <File key={file.id} file={file} />
        ))}
      </ul>
      <Back />
      <div aria-live="polite">
        {refused.value.map((trouble) => (
          <p class="msg" key={trouble.name}>
            <Icon name="warn" />
            {refusalText(trouble)}
          </p>
        ))}
      </div>
      <Adding take={take} />
      <p class="hint" id="file-help">
        图片、PDF、.docx或.xlsx，每个不超过20MB；也可以拖进来，图片可以直接粘贴。文件只存在本机
        {total.value > 0 && `，全部草稿的文件共${size(total.value)}`}。
      </p>
      {share > 0.5 && (
        <p class="hint">
          浏览器给本网站的空间已用{Math.round(share * 100)}
          %。快满时可以删去不用的文件，或在“草稿与备份”里永久删除不用的草稿。
        </p>
      )}
    </div>
  );
}
