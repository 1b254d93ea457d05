import { Note } from '../../components/Note.tsx';
import { start } from '../../stores/calculator/open.ts';
import { isHeld } from '../../stores/calculator/saving.ts';
import { library, loadLibrary } from '../../stores/library.ts';
import { NoRules } from './NoRules.tsx';

/** Fetches the policies, then opens a draft. */
export async function begin(source: string): Promise<void> {
  if (await loadLibrary(source)) await start();
}

/** What stands until there is a draft to show, or when the policies could not be fetched. */
export function Waiting({ source }: { source: string }) {
  if (library.value.state !== 'failed')
    return (
      <div class="calc-wait" role="status">
        <p class="q">正在读取规则和本机的草稿</p>
        {isHeld.value && (
          <Note>
            另一个窗口里开着旧的学时尺，本机的草稿要等它放开。请关闭或刷新那个窗口，这里会接着打开。
          </Note>
        )}
      </div>
    );
  return <NoRules kept="草稿" retry={() => void begin(source)} />;
}
