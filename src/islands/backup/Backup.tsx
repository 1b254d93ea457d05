import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { download } from '../../documents/download.ts';
import { dayOfMoment } from '../../format/date.ts';
import { size } from '../../format/size.ts';
import { backups, noteBackup } from '../../stores/backup/last.ts';
import { makeBackup } from '../../stores/backup/take.ts';
import { today } from '../../stores/clock.ts';
import { Wrong } from '../../stores/share/parse.ts';
import { focusSoon } from '../draft/focus.ts';
import { Lasting } from './Lasting.tsx';
import { Restore } from './Restore.tsx';
import { makeId, sought } from './sought.ts';

/** Hands everything on this device to the browser as one file. Returns what is in it, in words. */
async function save(): Promise<string> {
  const { backup, file } = await makeBackup();
  download(file, `学时尺备份-${today.value}.zip`);
  noteBackup(backup.madeAt);
  const { drafts, files, originals, roster } = backup;
  const parts = [
    `${drafts.length}份草稿`,
    ...(files.length > 0 ? [`${files.length}个证明文件`] : []),
    ...(originals.length > 0 ? [`${originals.length}份原文`] : []),
    ...(roster ? [`单位名册${roster.people.length}人`] : []),
  ];
  return `备份已交给浏览器保存：${parts.join('，')}，共${size(file.size)}。请到下载的文件里看一下。`;
}

const troubleOf = (error: unknown): string =>
  error instanceof Wrong
    ? `没有存成。${error.message}`
    : '没有存成：可能是浏览器不让本网站存储数据，也可能断网了或内存不够。本机的内容没有变。请再试一次。';

/** Everything on the device as one file, and back from it. */
export function Backup() {
  const said = useSignal('');
  const isBusy = useSignal(false);
  useEffect(() => {
    if (sought.value) focusSoon(sought.value);
    sought.value = undefined;
  }, []);
  const start = async () => {
    isBusy.value = true;
    said.value = '正在备份';
    said.value = await save().catch(troubleOf);
    isBusy.value = false;
  };
  const { at } = backups.value;
  return (
    <section class="share" aria-labelledby="backup">
      <div class="pane-h">
        <h2 id="backup">整机备份</h2>
      </div>
      <p class="hint">
        本机的全部内容存成一个.zip文件：所有草稿（归档的和回收站里的也在内）和试算、证明文件、保存在本机的原文、单位名册、所选的读法。换设备、清理浏览器以前存一份，以后可以恢复。
        {at === undefined ? '还没有备份过。' : `上次备份是${dayOfMoment(at)}。`}
      </p>
      <Lasting />
      <OutOfWeChat />
      <div class="btns">
        <button
          type="button"
          class="btn"
          id={makeId}
          aria-disabled={isBusy.value}
          onClick={() => !isBusy.value && void start()}
        >
          <Icon name="download" />
          保存备份
        </button>
        <Restore />
      </div>
      <p class="hint" role="status">
        {said.value}
      </p>
    </section>
  );
}
