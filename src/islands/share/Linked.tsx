import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { carried, dropCarried } from '../../stores/share/carried.ts';
import type { DraftFile } from '../../stores/share/file.ts';
import { readLink } from '../../stores/share/link.ts';
import type { Parsed } from '../../stores/share/parse.ts';
import { focusSoon, places } from '../draft/focus.ts';
import { Offer } from './Offer.tsx';

const unread = { trouble: '没有取到打开链接要用的部分，可能断网了。请连上网，刷新本页再试。' };

/** The draft that the address carries: shown with what it came to, and taken over or not. */
export function Linked() {
  const found = useSignal<Parsed<DraftFile> | undefined>(undefined);
  const packed = carried.value;
  useEffect(() => {
    found.value = undefined;
    if (packed === undefined) return;
    let isWanted = true;
    const take = (read: Parsed<DraftFile>) => {
      if (isWanted) found.value = read;
    };
    readLink(packed).then(take, () => take(unread));
    return () => {
      isWanted = false;
    };
  }, [packed, found]);
  const leave = () => {
    dropCarried();
    focusSoon(places.drafts);
  };
  const read = found.value;
  return (
    <section class="share linked" aria-labelledby="linked">
      <div class="pane-h">
        <h2 id="linked">链接里的草稿</h2>
      </div>
      {!read && (
        <p class="q" role="status">
          正在读取链接
        </p>
      )}
      {read && 'trouble' in read && (
        <>
          <p class="share-trouble" role="alert">
            <Icon name="warn" />
            <span>没有打开链接里的草稿。{read.trouble}本机的内容没有变。</span>
          </p>
          <div class="btns">
            <button type="button" class="btn" onClick={leave}>
              知道了
            </button>
          </div>
        </>
      )}
      {read && 'value' in read && (
        <>
          <p class="hint">打开链接不会改动本机已有的草稿。看过以后再决定要不要存下来。</p>
          <Offer file={read.value} from="链接" taken={dropCarried} leave={leave} />
        </>
      )}
    </section>
  );
}
