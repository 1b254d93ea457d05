import { useSignal } from '@preact/signals';
import { Icon } from '../../components/Icon.tsx';
import { type DraftFile, readDraftFile } from '../../stores/share/file.ts';
import type { Parsed } from '../../stores/share/parse.ts';
import { focusSoon } from '../draft/focus.ts';
import { Choosing } from './Choosing.tsx';
import { Offer } from './Offer.tsx';

const place = 'share-open';

/** Larger than any draft; what is larger is another file. In bytes. */
const most = 20_000_000;

async function read(file: File): Promise<Parsed<DraftFile>> {
  if (file.size > most) return { trouble: '这个文件超过20MB，不是学时尺存出的草稿文件。' };
  try {
    return readDraftFile(await file.text());
  } catch {
    // It was moved or removed since it was chosen.
    return { trouble: '这个文件读不到，可能刚才移动或删除了。请重新选择。' };
  }
}

/** A draft's file is chosen, shown with what it came to, and taken over or not. */
export function Opening() {
  const opened = useSignal<(Parsed<DraftFile> & { name: string }) | undefined>(undefined);
  const found = opened.value;
  const choose = async (file: File) => {
    opened.value = { ...(await read(file)), name: file.name };
  };
  const leave = () => {
    opened.value = undefined;
    focusSoon(place);
  };
  return (
    <>
      <Choosing
        id={place}
        label="打开草稿文件"
        accept=".json,application/json"
        choose={(file) => void choose(file)}
      />
      {found && 'trouble' in found && (
        <p class="share-trouble" role="alert">
          <Icon name="warn" />
          <span>
            没有打开“{found.name}”。{found.trouble}本机的内容没有变。
          </span>
        </p>
      )}
      {found && 'value' in found && <Offer file={found.value} from="文件" leave={leave} />}
    </>
  );
}
