import { useEffect, useRef } from 'preact/hooks';
import { show } from '../../stores/calculator/view.ts';
import type { DraftFile } from '../../stores/share/file.ts';
import { takeDraft } from '../../stores/share/take.ts';
import { focusSoon, places } from '../draft/focus.ts';
import { Preview } from './Preview.tsx';

interface Props {
  file: DraftFile;
  /** What it came in. */
  from: '文件' | '链接';
  taken?: () => void;
  leave: () => void;
}

/** A draft from outside, with what it came to, to be taken over or not. */
export function Offer({ file, from, taken, leave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [file]);
  const take = async () => {
    if (!(await takeDraft(file.draft))) return;
    taken?.();
    show('records');
    focusSoon(places.drafts);
  };
  return (
    <section class="share-preview" aria-labelledby="share-preview">
      <h3 id="share-preview" tabIndex={-1} ref={heading}>
        要打开的草稿
      </h3>
      <Preview file={file} from={from} />
      <div class="btns">
        <button type="button" class="btn pri" onClick={() => void take()}>
          存为新草稿
        </button>
        <button type="button" class="btn" onClick={leave}>
          不要
        </button>
      </div>
    </section>
  );
}
