import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { draft } from '../../stores/calculator/current.ts';
import type { Draft } from '../../stores/drafts/draft.ts';
import { addressWith } from '../../stores/share/carried.ts';
import { carriedWell, toLink } from '../../stores/share/link.ts';
import { Field } from '../draft/fields/Field.tsx';

type Made = { of: Draft; address: string; isCopied: boolean };

/** Refused on plain http, and where the person or the browser does not allow it. */
const copy = (text: string): Promise<boolean> =>
  Promise.resolve(navigator.clipboard?.writeText(text)).then(
    () => navigator.clipboard !== undefined,
    () => false,
  );

/** A link that was made: whether it was copied, how long it is, and itself, to be copied by hand. */
function Ready({ made: { address, isCopied } }: { made: Made }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isCopied) field.current?.focus();
  }, [isCopied]);
  return (
    <>
      <p role="status">
        {isCopied ? '链接已复制，可以粘贴发出。' : '浏览器不让网页复制，请选中下面的链接，自己复制。'}
        全长{address.length}个字符。
      </p>
      {address.length > carriedWell && (
        <p class="share-trouble">
          <Icon name="warn" />
          <span>
            超过{carriedWell}
            个字符的链接，有的聊天软件会截断，截断了就打不开。建议改用“保存为文件”，把文件发给对方。
          </span>
        </p>
      )}
      <Field id="share-link" label="链接">
        {({ onFocus, ...control }) => (
          <textarea
            {...control}
            ref={field}
            class="in"
            rows={4}
            readOnly
            value={address}
            onFocus={(event) => {
              onFocus();
              event.currentTarget.select();
            }}
          />
        )}
      </Field>
    </>
  );
}

/** The open draft as a link. */
export function ShareLink() {
  const made = useSignal<Made | undefined>(undefined);
  const trouble = useSignal('');
  const make = async () => {
    const of = draft.value;
    made.value = undefined;
    trouble.value = '';
    const packed = await toLink(of);
    if (packed === undefined) {
      trouble.value = '这份草稿太大，放不进链接。请用“保存为文件”。';
      return;
    }
    const address = addressWith(packed);
    made.value = { of, address, isCopied: await copy(address) };
  };
  const start = () => {
    make().catch(() => {
      trouble.value = '没有做成链接，可能断网了。请连上网再试。';
    });
  };
  return (
    <>
      <p class="hint">
        分享链接里装着同样的内容，拿到链接的人都能看到这些记录。内容写在链接的#号后面，浏览器不会把它发给任何服务器；用聊天软件发送时，聊天软件能看到整个链接。
      </p>
      <div class="btns">
        <button type="button" class="btn" onClick={start} disabled={draft.value.activities.length === 0}>
          <Icon name="copy" />
          分享链接
        </button>
      </div>
      {trouble.value && (
        <p class="hint" role="status">
          {trouble.value}
        </p>
      )}
      {made.value?.of === draft.value && <Ready made={made.value} />}
    </>
  );
}
