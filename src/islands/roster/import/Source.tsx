import { signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import type { Read } from '../../../documents/tables/read.ts';
import type { Table } from '../../../documents/tables/table.ts';
import { mostRows } from '../../../stores/roster/import/rows.ts';
import { mostPeople } from '../../../stores/roster/people.ts';
import { Paste } from '../../import/Paste.tsx';
import { FromDevice } from './FromDevice.tsx';
import { firstChoices, refusalOf } from './first.ts';
import { places } from './places.ts';
import { readDraftFiles } from './read-drafts.ts';
import { go } from './stage.ts';

/** What was pasted, kept while the list is looked at. */
const pasted = signal('');

type At = 'file' | 'paste';

const isDraft = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === 'application/json';

/** From where the people come: a table, cells that were copied, files of drafts, drafts of this device. */
export function Source() {
  const [sheets, setSheets] = useState<Table[]>([]);
  const [wrong, setWrong] = useState<{ at: At; says: string }>();
  const [busy, setBusy] = useState(false);
  const stopping = useRef<AbortController>();

  const offer = (tables: Table[], at: At) => {
    const [only, ...others] = tables;
    if (!only) return;
    if (others.length > 0) return setSheets(tables);
    const says = refusalOf(only);
    if (says) setWrong({ at, says });
    else go({ step: 'mapping', table: only, choices: firstChoices(only) });
  };
  const read = async (at: At, reading: (signal: AbortSignal) => Promise<Read>) => {
    stopping.current?.abort();
    const stopper = new AbortController();
    stopping.current = stopper;
    const { signal } = stopper;
    setWrong(undefined);
    setSheets([]);
    setBusy(true);
    try {
      const found = await reading(signal);
      if ('refused' in found) setWrong({ at, says: found.refused });
      else offer(found.tables, at);
    } catch {
      // What is refused is said by the reader; this is the reader itself, or the file gone from its place.
      if (!signal.aborted)
        setWrong({ at, says: '没有读成：可能断网了，或者文件已被移走。请再试一次，名册没有变。' });
    } finally {
      if (!signal.aborted) setBusy(false);
    }
  };
  const stop = () => {
    stopping.current?.abort();
    setBusy(false);
  };
  const openTable = (file: File) =>
    read('file', async (signal) => {
      const { readApart } = await import('../../../documents/tables/apart.ts');
      return readApart(new Uint8Array(await file.arrayBuffer()), signal);
    });
  const openDrafts = async (files: File[]) => {
    setWrong(undefined);
    setBusy(true);
    const { drafts, refused } = await readDraftFiles(files);
    setBusy(false);
    go({ step: 'drafts', drafts, refused });
  };
  const open = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    const [first] = files;
    if (!first) return;
    const drafts = files.filter(isDraft);
    if (drafts.length === files.length) return void openDrafts(drafts);
    if (files.length > 1)
      return setWrong({
        at: 'file',
        says: `一次应选一张表格，或者几份草稿文件；这里选了${files.length}个文件，其中${files.length - drafts.length}个不是.json。请分开选。`,
      });
    void openTable(first);
  };
  const paste = () =>
    read('paste', async () => (await import('../../../documents/tables/read.ts')).readPasted(pasted.value));
  const errorAt = (at: At) => (wrong?.at === at ? wrong.says : undefined);

  return (
    <section aria-labelledby={places.source}>
      <h2 id={places.source} tabIndex={-1}>
        导入名册
      </h2>
      <p class="q">
        表格里每行一个人，或每行一条学习记录、写明是谁的。文件只在本机读取，不上传；核对确认以前，名册不会变。
      </p>
      <div class="imp-ways">
        <div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping files does what the button does too */}
          <div
            class={errorAt('file') ? 'f err' : 'f'}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              open(event.dataTransfer?.files);
            }}
          >
            <div class="imp-drop">
              <label class="btn pri">
                选择文件
                <input
                  class="vh"
                  type="file"
                  multiple
                  accept=".xlsx,.csv,.txt,.tsv,.json"
                  aria-describedby="roster-import-help"
                  onClick={(event) => {
                    // So that the same file can be chosen again after it was mended.
                    event.currentTarget.value = '';
                  }}
                  onChange={(event) => open(event.currentTarget.files)}
                />
              </label>
              <p class="hint" id="roster-import-help">
                表格选一个：.xlsx、.csv或.txt，不超过10MB、{mostRows}行、{mostPeople}
                人。草稿文件（.json）可以一次选几份。也可以把文件拖到这里。
              </p>
            </div>
            {errorAt('file') && (
              <p class="msg">
                <Icon name="warn" />
                {errorAt('file')}
              </p>
            )}
          </div>
          {sheets.length > 0 && (
            <fieldset class="f">
              <legend>这个文件有{sheets.length}张工作表，用哪一张？</legend>
              <div class="btns">
                {sheets.map((sheet) => (
                  <button key={sheet.name} type="button" class="btn" onClick={() => offer([sheet], 'file')}>
                    {sheet.name}（{sheet.rows.length}行）
                  </button>
                ))}
              </div>
            </fieldset>
          )}
          {busy && (
            <p class="ri-busy">
              正在读取
              <button type="button" class="link" onClick={stop}>
                取消
              </button>
            </p>
          )}
        </div>
        <div>
          <Paste
            id="roster-import-paste"
            pasted={pasted}
            error={errorAt('paste')}
            read={() => void paste()}
          />
        </div>
      </div>
      <p class="vh" role="status">
        {busy && '正在读取'}
        {wrong?.says}
        {sheets.length > 0 && `有${sheets.length}张工作表可选`}
      </p>
      <FromDevice />
    </section>
  );
}
