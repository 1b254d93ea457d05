import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/Icon.tsx';
import type { Sheet } from '../../documents/tables/table.ts';
import { Paste } from './Paste.tsx';
import type { At, Opening } from './useOpening.ts';

interface Props<S extends Sheet> {
  /** Ids of what is in it begin so. */
  id: string;
  opening: Opening<S>;
  /** Endings of files that may be chosen, and whether several at once. */
  accept: string;
  multiple?: boolean;
  /** What may be chosen, in words. */
  help: ComponentChildren;
  open: (files: File[]) => void;
  /** What was pasted, and the way to read it. */
  pasted: Signal<string>;
  paste: () => void;
}

/** A table from a file, chosen or dropped, or from cells that were copied; where a file has several, which one. */
export function TableSource<S extends Sheet>({
  id,
  opening,
  accept,
  multiple = false,
  help,
  open,
  pasted,
  paste,
}: Props<S>) {
  const { sheets, wrong, busy, stop, choose } = opening;
  const errorAt = (at: At) => (wrong?.at === at ? wrong.says : undefined);
  return (
    <>
      <div class="imp-ways">
        <div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file does what the button does too */}
          <div
            class={errorAt('file') ? 'f err' : 'f'}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              open([...(event.dataTransfer?.files ?? [])]);
            }}
          >
            <div class="imp-drop">
              <label class="btn pri">
                选择文件
                <input
                  class="vh"
                  type="file"
                  multiple={multiple}
                  accept={accept}
                  aria-describedby={`${id}-help`}
                  onClick={(event) => {
                    // So that the same file can be chosen again after it was mended.
                    event.currentTarget.value = '';
                  }}
                  onChange={(event) => open([...(event.currentTarget.files ?? [])])}
                />
              </label>
              <p class="hint" id={`${id}-help`}>
                {help}
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
                {sheets.map((sheet, index) => (
                  <button
                    key={sheet.name}
                    type="button"
                    class="btn"
                    onClick={() => choose(sheet, index, 'file')}
                  >
                    {sheet.name}（{sheet.filled}行）
                  </button>
                ))}
              </div>
            </fieldset>
          )}
          {busy && (
            <p class="imp-busy">
              正在读取
              <button type="button" class="link" onClick={stop}>
                取消
              </button>
            </p>
          )}
        </div>
        <div>
          <Paste id={`${id}-paste`} pasted={pasted} error={errorAt('paste')} read={paste} />
        </div>
      </div>
      <p class="vh" role="status">
        {busy && '正在读取'}
        {wrong?.says}
        {sheets.length > 0 && `有${sheets.length}张工作表可选`}
      </p>
    </>
  );
}
