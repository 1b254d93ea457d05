import { Note } from '../../components/Note.tsx';
import { dismissNotice, draft, type Notice } from '../../stores/calculator/current.ts';
import { conflicts } from '../../stores/calculator/saving.ts';
import { vocabulary } from '../../stores/library.ts';
import { changesText } from './changes.ts';

const told: Record<Notice, string> = {
  copied:
    '这份草稿刚才在另一个窗口改过，同一处改得不一样。现在打开的是这个窗口的内容，另存为一份副本；原来那份里是另一个窗口填的，两份都在。',
  merged: '另一个窗口刚才也改了这份草稿，两边的改动都在。',
  'left-over': '上次离开时没来得及保存的内容，与另一个窗口的改动有冲突，已另存为一份副本，两份都在。',
  reloaded: '已换成另一个窗口刚才保存的内容。',
  'removed-elsewhere': '这份草稿在另一个窗口删除了。内容还在这个页面里，再改动就会恢复保存。',
  'in-bin': '网址里的那份草稿在回收站里。可以在“草稿与备份”里恢复。',
  'not-here': '这台设备上没有网址里的那份草稿。草稿只存在填写它的浏览器里。',
};

/** What happened to the draft while the person looked elsewhere. */
export function Happened({ event }: { event: Notice }) {
  return (
    <Note>
      <p>
        {told[event]}
        {event === 'copied' && `不一样的是：${changesText(conflicts.value, draft.value, vocabulary.value)}。`}
      </p>
      <button type="button" class="btn" onClick={dismissNotice}>
        知道了
      </button>
    </Note>
  );
}
