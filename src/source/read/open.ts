import { decode } from './decode.ts';
import { htmlText } from './html.ts';
import { Refusal } from './refusal.ts';

/** A file as the browser or the disk gives it. */
export type RawFile = { name: string; bytes: Uint8Array };

/** What a file says, and what of it could not be read. */
export type Opened = { text: string; remarks: string[] };

/** The largest file that is read, in bytes: the longest of such documents has some ten thousand characters. */
export const largest = 5_000_000;

const asWord = '请用Word或WPS打开它，另存为.docx或.txt再打开，或者把正文复制粘贴进来。';

/** Files that begin with these bytes are of a kind that is not read here. */
const refused: { start: number[]; says: string }[] = [
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    says: `这是旧版.doc或.wps文件，或者加了密的Word文件，这里读不了。${asWord}`,
  },
  {
    start: [0x25, 0x50, 0x44, 0x46],
    says: '这是PDF，里面的文字没有段落，这里不读。请把正文复制粘贴进来，或者另存为.docx或.txt再打开。',
  },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], says: `这是.rtf文件，这里读不了。${asWord}` },
  {
    start: [0x89, 0x50, 0x4e, 0x47],
    says: '这是图片，里面没有文字可读。请打开文件的文字版，或者把正文复制粘贴进来。',
  },
  {
    start: [0xff, 0xd8, 0xff],
    says: '这是图片，里面没有文字可读。请打开文件的文字版，或者把正文复制粘贴进来。',
  },
  { start: [0x52, 0x61, 0x72, 0x21], says: '这是压缩包，请解压后打开里面的.docx、.html或.txt。' },
  { start: [0x37, 0x7a, 0xbc, 0xaf], says: '这是压缩包，请解压后打开里面的.docx、.html或.txt。' },
];

const begins = (bytes: Uint8Array, start: number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta)\b/i.test(
    text.slice(0, 4096),
  );

/** Whether somebody reads sentences in it: an empty page or a page of pictures has none. */
function withText(opened: Opened): Opened {
  if (/[\p{L}\p{N}]/u.test(opened.text)) return opened;
  throw new Refusal('里面没有文字。请检查是不是选错了文件，或者把正文复制粘贴进来。');
}

/**
 * Reads a .txt, .html or .docx file, known by what is in it rather than by its name.
 * @throws Refusal with a sentence for the reader
 */
export async function openFile({ name, bytes }: RawFile): Promise<Opened> {
  if (bytes.length === 0) throw new Refusal('这个文件是空的。请检查下载是否完整，或换一份。');
  if (bytes.length > largest)
    throw new Refusal('这个文件超过5MB，不像一份通知。请去掉图片，只留正文，另存为.docx或.txt再打开。');
  const no = refused.find(({ start }) => begins(bytes, start));
  if (no) throw new Refusal(no.says);
  if (begins(bytes, [0x50, 0x4b])) {
    const { docxText } = await import('./docx.ts');
    const { text, unknownNumbers } = docxText(bytes);
    const remarks =
      unknownNumbers > 0
        ? [`有${unknownNumbers}处自动编号认不出，这几处的条款号可能对不上；把编号转成文字再打开可以避免。`]
        : [];
    return withText({ text, remarks });
  }
  const text = decode(bytes);
  const page = isHtml(text) || /\.x?html?$/i.test(name);
  return withText({ text: page ? htmlText(text) : text, remarks: [] });
}
