import { Note } from './Note.tsx';

interface Props {
  /** What else cannot be done there. */
  also?: string;
  /** Records are kept by browser: how they come along. */
  records?: boolean;
}

/** Shown in WeChat only, before anything that would save a file: the way to a browser that can. */
export function OutOfWeChat({ also = '', records = false }: Props) {
  return (
    <div class="only-wechat no-print">
      <Note>
        微信里不能保存文件{also}。请点右上角“···”，选“在浏览器打开”。
        {records && '记录留在微信里，不会跟过去：先点“分享链接”复制，再到那个浏览器里打开这个链接。'}
      </Note>
    </div>
  );
}
