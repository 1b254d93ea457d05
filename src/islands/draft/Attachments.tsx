import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { filesOf } from '../../stores/calculator/attached-count.ts';
import { draft } from '../../stores/calculator/current.ts';

type Shown = ComponentType<{ draft: string; activity: string }>;

const load = (): Promise<Shown> => import('../files/Files.tsx').then(({ Files }) => Files);

/** The files that prove a record. What shows them is fetched when it has some, or when it is opened. */
export function Attachments({ activity }: { activity: string }) {
  const { id } = draft.value;
  const [count, setCount] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [Files, setFiles] = useState<Shown>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    filesOf(id, activity).then((found) => {
      if (!isWanted || found === 0) return;
      setCount(found);
      setOpen(true);
    });
    return () => {
      isWanted = false;
    };
  }, [id, activity]);
  useEffect(() => {
    if (!isOpen || Files) return;
    setFailed(false);
    load().then(
      (found) => setFiles(() => found),
      () => setFailed(true),
    );
  }, [isOpen, Files]);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        证明文件
        {count > 0 && !Files && <span class="qq">{count}个</span>}
      </summary>
      {Files && <Files draft={id} activity={activity} />}
      {hasFailed && (
        <p class="hint" role="alert">
          这一部分没有取到，可能断网了。合上再打开可以重试，已有的文件没有丢。
        </p>
      )}
    </details>
  );
}
