import type { ComponentChildren } from 'preact';
import type { Sheet } from '../../documents/tables/table.ts';
import type { Column } from '../../stores/import/columns.ts';
import { headingsAt, mostAbove } from '../../stores/import/heading.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { samplesOf } from './samples.ts';

interface Props {
  /** Ids of what is in it begin so; that of the heading, which gets the focus. */
  id: string;
  place: string;
  sheet: Sheet;
  /** The place of the headings, and for each column of the file which of ours it is. */
  heading: number;
  columns: readonly (string | undefined)[];
  /** Columns of ours to choose from. */
  ours: readonly Column[];
  /** What it is where no row has headings: 第1行就是记录. */
  bare: string;
  /** Said behind the columns that are left out. */
  remark?: string;
  /** Why it cannot go on yet; given the columns of the file. */
  lacks?: (names: readonly string[]) => string | undefined;
  setHeading: (heading: number) => void;
  setColumns: (columns: (string | undefined)[]) => void;
  /** Asked above the columns, and below. */
  above?: ComponentChildren;
  children: ComponentChildren;
  next: () => void;
  cancel: () => void;
}

/** Which column of a file is which of ours. */
export function TableMapping({
  id,
  place,
  sheet,
  heading,
  columns,
  ours,
  bare,
  remark = '',
  lacks,
  setHeading,
  setColumns,
  above,
  children,
  next,
  cancel,
}: Props) {
  const { first, mixed = [] } = sheet;
  const headings = headingsAt(sheet, heading);
  const nameAt = (at: number) => headings[at]?.trim() || `第${at + 1}列`;
  const samples = columns.map((_, at) => samplesOf(first, heading, at));
  const shown = [...columns.keys()].filter((at) => headings[at]?.trim() || samples[at]);
  const left = shown.filter((at) => columns[at] === undefined).map(nameAt);
  const lack = lacks?.(shown.map(nameAt));
  // A column of ours is taken from one column only: the last choice holds.
  const mapColumn = (at: number, own: string) =>
    setColumns(
      columns.map((other, index) => (index === at ? own || undefined : other === own ? undefined : other)),
    );
  return (
    <section aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        对应各列
      </h2>
      {mixed.length > 0 && (
        <p class="q">
          这个文件里有两种编码，第{mixed.slice(0, 10).join('、')}行{mixed.length > 10 && '等'}
          与其余的不同，已按各自的编码读。请在下一步看看这几行的字对不对。
        </p>
      )}
      {above}
      <Field id={`${id}-heading`} label="列名在哪一行">
        {(control) => (
          <Select {...control} value={String(heading)} choose={(value) => setHeading(Number(value))}>
            {first.slice(0, mostAbove).map((cells, at) => (
              // A row has no name of its own but its place.
              <option key={`${at}`} value={String(at)}>
                第{at + 1}行：
                {cells
                  .filter((cell) => cell.trim() !== '')
                  .slice(0, 3)
                  .join('、')
                  .slice(0, 24) || '空行'}
              </option>
            ))}
            <option value="-1">没有列名，{bare}</option>
          </Select>
        )}
      </Field>
      <ul class="imp-map">
        {shown.map((at) => (
          <li key={at}>
            <label for={`${id}-column-${at}`}>
              <b>{nameAt(at)}</b>
              <span class="q">{samples[at] || '前面几行没有内容'}</span>
            </label>
            <Select id={`${id}-column-${at}`} value={columns[at] ?? ''} choose={(own) => mapColumn(at, own)}>
              <option value="">不导入</option>
              {ours.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      <p class="q" role="status">
        {lack ??
          (left.length > 0 ? `不导入${left.length}列：${left.join('、')}。${remark}` : '每一列都会导入。')}
      </p>
      <div class="fields imp-kinds">{children}</div>
      <div class="btns imp-go">
        <button type="button" class="btn pri" disabled={lack !== undefined} onClick={next}>
          下一步，核对
        </button>
        <button type="button" class="btn" onClick={cancel}>
          取消
        </button>
      </div>
    </section>
  );
}
