import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { None } from '../../components/None.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { Status } from '../../components/Status.tsx';
import type { IndexEntry } from '../../documents/index/entries.ts';
import { safeName } from '../../documents/index/names.ts';
import { size } from '../../format/size.ts';
import { draft } from '../../stores/calculator/current.ts';
import { filesOfDraft, readFilesOf } from '../../stores/check/folder.ts';
import { refusalText } from '../files/refusal.ts';
import { entriesWith, saveFolder, saveIndex, sheetOf, troubleOf } from './folder.ts';
import { printSheets } from './paper.tsx';

/** A record of the index: its papers and files, each with its number. */
function Entry({ entry: { number, title, years, lines, files } }: { entry: IndexEntry }) {
  return (
    <li>
      <p>
        <span class="idx-n">{number}</span>
        <span>
          <b>{title}</b>
          {years.length > 1 && `（${years.join('、')}年度）`}
        </span>
      </p>
      <ul>
        {lines.length === 0 && (
          <li>
            <span class="idx-n" />
            <None />
          </li>
        )}
        {lines.map((line) => (
          <li key={line.number}>
            <span class="idx-n">{line.number}</span>
            <span>
              {line.text}
              <Status kind={line.isHeld ? 'ok' : 'doubt'}>{line.isHeld ? '已有' : '缺'}</Status>
            </span>
          </li>
        ))}
        {files.map(({ number, file }) => (
          <li key={number}>
            <span class="idx-n">{number}</span>
            <span>
              {safeName(file)}
              <span class="qq sm">{size(file.size)}</span>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The numbered index of the folder, to be printed or saved, and the files that come with it in one .zip. */
export function Folder() {
  const { id } = draft.value;
  const said = useSignal('');
  const isBusy = useSignal(false);
  useEffect(() => void readFilesOf(id), [id]);
  const found = filesOfDraft.value;
  if (found === undefined) return <p role="status">正在读取</p>;
  const isFailed = typeof found === 'string';
  const entries = entriesWith(isFailed ? [] : found);
  const files = entries.flatMap((entry) => entry.files);
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  const others = isFailed ? 0 : found.length - files.length;
  const start = async (act: () => Promise<string>) => {
    if (isBusy.value) return;
    isBusy.value = true;
    said.value = '正在准备';
    said.value = await act().catch(troubleOf);
    isBusy.value = false;
  };
  const index = (ending: 'xlsx' | 'docx') =>
    start(() => saveIndex(entries, ending).then(() => '目录已交给浏览器保存。'));
  const pack = () =>
    start(() =>
      saveFolder(entries).then((bytes) => `${files.length}个文件和目录已交给浏览器保存，共${size(bytes)}。`),
    );
  if (entries.length === 0) return <p class="hint">所要的年度里还没有记录，列不出目录。</p>;
  return (
    <>
      <p class="hint">
        编号是年度、当年第几条记录、第几份材料，可以写在纸质材料上；“附”是添加到记录里的证明文件。
      </p>
      <ul class="idx">
        {entries.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ul>
      <OutOfWeChat also="，也不能打印" stays="records" />
      {isFailed && (
        <p class="msg" role="alert">
          <Icon name="warn" />
          {refusalText({ name: '', because: found })}
        </p>
      )}
      <div class="btns">
        <button type="button" class="btn" onClick={() => printSheets([sheetOf(entries)])}>
          <Icon name="print" />
          打印目录
        </button>
        <button type="button" class="btn" onClick={() => void index('docx')}>
          <Icon name="download" />
          目录.docx
        </button>
        <button type="button" class="btn" onClick={() => void index('xlsx')}>
          <Icon name="download" />
          目录.xlsx
        </button>
        {files.length > 0 && (
          <button type="button" class="btn" onClick={() => void pack()}>
            <Icon name="download" />
            {files.length}个文件和目录.zip（{size(total)}）
          </button>
        )}
      </div>
      {files.length === 0 && !isFailed && (
        <p class="hint">这些记录还没有添加证明文件；在测算的记录里添加以后，可以连同目录打成一个.zip。</p>
      )}
      {others > 0 && <p class="hint">另有{others}个文件属于没有列入的记录，不打包。</p>}
      <p class="hint" role="status">
        {said.value}
      </p>
    </>
  );
}
