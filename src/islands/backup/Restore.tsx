import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import type { Unpacked } from '../../stores/backup/backup.ts';
import type { Merge } from '../../stores/backup/merge.ts';
import { lookInto, takeIn } from '../../stores/backup/take.ts';
import { unpack } from '../../stores/backup/unpack.ts';
import { focusSoon } from '../draft/focus.ts';
import { Choosing } from '../share/Choosing.tsx';
import { Contents } from './Contents.tsx';
import { openId } from './sought.ts';

type Opened =
  | { state: 'nothing' }
  | { state: 'reading' }
  | { state: 'refused'; because: string }
  | { state: 'read'; backup: Unpacked; merge: Merge }
  | { state: 'taken'; merge: Merge };

async function open(file: File): Promise<Opened> {
  const because = (trouble: string) => `没有打开“${file.name}”。${trouble}本机的内容没有变。`;
  try {
    const read = await unpack(file);
    if ('trouble' in read) return { state: 'refused', because: because(read.trouble) };
    return { state: 'read', backup: read.value, merge: await lookInto(read.value) };
  } catch {
    return {
      state: 'refused',
      because: because('可能断网了，或浏览器不让本网站存储数据。请再试一次。'),
    };
  }
}

/** Whether taking the backup in would add anything that can be seen. */
const adds = ({ added, readings }: Merge): boolean =>
  readings === 'new' ||
  added.roster !== undefined ||
  [added.drafts, added.files, added.originals, added.people].some((each) => each.length > 0);

function takenText({ added }: Merge): string {
  const parts = [
    ...(added.drafts.length > 0 ? [`${added.drafts.length}份草稿`] : []),
    ...(added.files.length > 0 ? [`${added.files.length}个证明文件`] : []),
    ...(added.originals.length > 0 ? [`${added.originals.length}份原文`] : []),
    ...(added.roster || added.people.length > 0 ? [`单位名册${added.people.length}人`] : []),
  ];
  return `已恢复${parts.join('，') || '所选的读法'}。原来在本机的内容没有变。`;
}

/** A backup is chosen, shown with what it would add, and taken in or not. */
export function Restore() {
  const opened = useSignal<Opened>({ state: 'nothing' });
  const heading = useRef<HTMLHeadingElement>(null);
  const found = opened.value;
  useEffect(() => heading.current?.focus(), [found]);
  const choose = async (file: File) => {
    opened.value = { state: 'reading' };
    opened.value = await open(file);
  };
  const leave = () => {
    opened.value = { state: 'nothing' };
    focusSoon(openId);
  };
  const take = async (backup: Unpacked, merge: Merge) => {
    try {
      await takeIn(merge, backup);
      opened.value = { state: 'taken', merge };
    } catch {
      opened.value = {
        state: 'refused',
        because:
          '没有恢复，本机的内容没有变：可能是浏览器给本网站的空间不够，也可能另一个窗口刚才也在恢复。请重新打开这份备份再试。',
      };
    }
    focusSoon(openId);
  };
  return (
    <>
      <Choosing
        id={openId}
        label="打开备份"
        accept=".zip,application/zip"
        choose={(file) => void choose(file)}
      />
      <p class="hint" role="status">
        {found.state === 'reading' && '正在读取备份'}
        {found.state === 'taken' && takenText(found.merge)}
      </p>
      {found.state === 'refused' && (
        <p class="share-trouble" role="alert">
          <Icon name="warn" />
          <span>{found.because}</span>
        </p>
      )}
      {found.state === 'read' && (
        <section class="share-preview" aria-labelledby="backup-preview">
          <h3 id="backup-preview" tabIndex={-1} ref={heading}>
            备份里的内容
          </h3>
          <Contents backup={found.backup} merge={found.merge} />
          {adds(found.merge) ? (
            <div class="btns">
              <button type="button" class="btn pri" onClick={() => void take(found.backup, found.merge)}>
                恢复到本机
              </button>
              <button type="button" class="btn" onClick={leave}>
                不要
              </button>
            </div>
          ) : (
            <>
              <p>备份里的内容本机都有了，不用恢复。</p>
              <div class="btns">
                <button type="button" class="btn" onClick={leave}>
                  知道了
                </button>
              </div>
            </>
          )}
        </section>
      )}
    </>
  );
}
