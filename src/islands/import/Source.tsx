import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import type { Read } from '../../documents/tables/read.ts';
import type { Table } from '../../documents/tables/table.ts';
import { mostRows } from '../../stores/import/rows.ts';
import { Paste } from './Paste.tsx';
import { places } from './places.ts';
import { Template } from './Template.tsx';

type Reader = typeof import('../../documents/tables/read.ts');

/** Why a table is not taken, though it could be read. */
function refusalOf({ rows }: Table): string | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
  return filled > mostRows + 10
    ? `这张表有${filled}行，一次最多导入${mostRows}行。请分成几份再导入。`
    : undefined;
}

/** What was pasted, kept while other views of the draft are looked at. */
const pasted = signal('');

/** From where the records come: a file, or cells that were copied. */
export function Source({ take }: { take: (table: Table) => void }) {
  const [sheets, setSheets] = useState<Table[]>([]);
  const [wrong, setWrong] = useState<{ at: 'file' | 'paste'; says: string }>();
  const [busy, setBusy] = useState(false);

  const offer = (tables: Table[], at: 'file' | 'paste') => {
    const [only, ...others] = tables;
    if (!only) return;
    if (others.length > 0) return setSheets(tables);
    const says = refusalOf(only);
    if (says) setWrong({ at, says });
    else take(only);
  };
  const read = async (at: 'file' | 'paste', reading: (reader: Reader) => Promise<Read>) => {
    setWrong(undefined);
    setSheets([]);
    setBusy(true);
    try {
      const found = await reading(await import('../../documents/tables/read.ts'));
      if ('refused' in found) setWrong({ at, says: found.refused });
      else offer(found.tables, at);
    } catch {
      // What is refused is said by the reader; this is the reader itself, or the file gone from its place.
      setWrong({ at, says: '没有读成：可能断网了，或者文件已被移走。请再试一次，草稿没有变。' });
    } finally {
      setBusy(false);
    }
  };
  const open = (file: File | undefined) => {
    if (file)
      void read('file', async ({ readTables }) => readTables(new Uint8Array(await file.arrayBuffer())));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    open(event.dataTransfer?.files[0]);
  };
  const paste = () => read('paste', ({ readPasted }) => readPasted(pasted.value));
  const errorAt = (at: 'file' | 'paste') => (wrong?.at === at ? wrong.says : undefined);

  return (
    <section aria-labelledby={places.source}>
      <h2 id={places.source} tabIndex={-1}>
        从表格导入
      </h2>
      <p class="q">表格里每行一条记录，第一行是列名。文件只在本机读取，不上传；核对确认以前，草稿不会变。</p>
      <div class="imp-ways">
        <div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file does what the button does too */}
          <div
            class={errorAt('file') ? 'f err' : 'f'}
            onDragOver={(event) => event.preventDefault()}
            onDrop={drop}
          >
            <div class="imp-drop">
              <label class="btn pri">
                选择文件
                <input
                  class="vh"
                  type="file"
                  accept=".xlsx,.csv,.txt,.tsv"
                  aria-describedby="import-file-help"
                  onClick={(event) => {
                    // So that the same file can be chosen again after it was mended.
                    event.currentTarget.value = '';
                  }}
                  onChange={(event) => open(event.currentTarget.files?.[0])}
                />
              </label>
              <p class="hint" id="import-file-help">
                也可以把文件拖到这里。能读.xlsx和.csv，不超过10MB、{mostRows}行。
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
        </div>
        <div>
          <Paste id="import-paste" pasted={pasted} error={errorAt('paste')} read={() => void paste()} />
        </div>
      </div>
      <p class="vh" role="status">
        {busy && '正在读取'}
        {wrong?.says}
        {sheets.length > 0 && `有${sheets.length}张工作表可选`}
      </p>
      <Template />
    </section>
  );
}
