import { Note } from './Note.tsx';

const stayTexts = {
  records:
    '记录留在微信里，不会跟过去：先在测算的“草稿与备份”里点“分享链接”复制，再到那个浏览器里打开这个链接。',
  roster: '名册留在微信里，不会跟过去：请到那个浏览器里打开本页，再建名册。',
};

interface Props {
  /** What else cannot be done there. */
  also?: string;
  /** What is kept by browser and so stays behind; of records it is told how they come along. */
  stays?: keyof typeof stayTexts;
}

/** Shown in WeChat only, before anything that would save a file: the way to a browser that can. */
export function OutOfWeChat({ also = '', stays }: Props) {
  return (
    <div class="only-wechat no-print">
      <Note>
        微信里不能保存文件{also}。请点右上角“···”，选“在浏览器打开”。
        {stays && stayTexts[stays]}
      </Note>
    </div>
  );
}
