import type { Table } from '../../documents/tables/table.ts';
import { columnsOf, mapHeadings, recogniser } from '../../stores/import/columns.ts';
import { headingRow, mostAbove } from '../../stores/import/heading.ts';
import { lacksKind, type Mapped, unknownKinds } from '../../stores/import/rows.ts';
import { vocabulary } from '../../stores/library.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { KindOptions } from '../draft/KindOptions.tsx';
import { places } from './places.ts';
import { samplesOf } from './samples.ts';

/** What the person chose about a table, or what was chosen for them at first. */
export type Choices = Omit<Mapped, 'rows'>;

const recognise = (heading: string): string | undefined => recogniser(columnsOf(vocabulary.value))(heading);

const widest = ({ rows }: Table): number => Math.max(0, ...rows.map((row) => row.length));

function choicesAt(table: Table, heading: number): Choices {
  const row = table.rows[heading] ?? [];
  const headings = Array.from({ length: widest(table) }, (_, at) => row[at] ?? '');
  return { heading, columns: mapHeadings(headings, recogniser(columnsOf(vocabulary.value))), kindWords: {} };
}

/** What the headings of a table say by themselves. */
export function firstChoices(table: Table): Choices {
  return choicesAt(
    table,
    headingRow(table.rows, (cell) => recognise(cell) !== undefined),
  );
}

/** More unknown words for kinds than these mean that the column is none of kinds. */
const mostWords = 20;

interface Props {
  table: Table;
  choices: Choices;
  choose: (choices: Choices) => void;
  next: () => void;
  cancel: () => void;
}

function Kinds({ table, choices, choose }: Pick<Props, 'table' | 'choices' | 'choose'>) {
  const words = unknownKinds({ ...choices, rows: table.rows }, vocabulary.value);
  const hasColumn = choices.columns.includes('kind');
  const isAsked = lacksKind({ ...choices, rows: table.rows });
  const chooseWord = (word: string, kind: string) => {
    const { [word]: _, ...rest } = choices.kindWords;
    choose({ ...choices, kindWords: kind ? { ...rest, [word]: kind } : rest });
  };
  return (
    <div class="fields imp-kinds">
      {isAsked && (
        <Field id="import-kind" label={hasColumn ? '“类型”空着的行，算作' : '表里没有“类型”列，都算作'}>
          {(control) => (
            <Select
              {...control}
              value={choices.kind ?? ''}
              choose={(kind) => choose({ ...choices, kind: kind || undefined })}
            >
              <option value="">请选择</option>
              <KindOptions vocabulary={vocabulary.value} />
            </Select>
          )}
        </Field>
      )}
      {words.slice(0, mostWords).map((word, index) => (
        <Field key={word} id={`import-word-${index}`} label={`“${word}”算作`}>
          {(control) => (
            <Select
              {...control}
              value={choices.kindWords[word] ?? ''}
              choose={(kind) => chooseWord(word, kind)}
            >
              <option value="">请选择</option>
              <KindOptions vocabulary={vocabulary.value} />
            </Select>
          )}
        </Field>
      ))}
      {words.length > mostWords && (
        <p class="q wide">“类型”这一列有{words.length}种认不出的写法，可能对应错了列。</p>
      )}
    </div>
  );
}

/** Which column of the file is which of ours, and which kinds are meant. */
export function Mapping({ table, choices, choose, next, cancel }: Props) {
  const columns = columnsOf(vocabulary.value);
  const { heading } = choices;
  const row = table.rows[heading] ?? [];
  const nameAt = (at: number) => (row[at] ?? '').trim() || `第${at + 1}列`;
  const shown = choices.columns
    .map((_, at) => at)
    .filter((at) => nameAt(at) !== `第${at + 1}列` || samplesOf(table, heading, at));
  const left = shown.filter((at) => choices.columns[at] === undefined);
  const mapColumn = (at: number, id: string) =>
    choose({
      ...choices,
      // A column of ours is taken from one column only: the last choice holds.
      columns: choices.columns.map((other, place) =>
        place === at ? id || undefined : other === id ? undefined : other,
      ),
    });
  return (
    <section aria-labelledby={places.mapping}>
      <h2 id={places.mapping} tabIndex={-1}>
        对应各列
      </h2>
      <Field id="import-heading" label="列名在哪一行">
        {(control) => (
          <Select
            {...control}
            value={String(heading)}
            choose={(value) => choose(choicesAt(table, Number(value)))}
          >
            {table.rows.slice(0, mostAbove).map((cells, at) => (
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
            <option value="-1">没有列名，第1行就是记录</option>
          </Select>
        )}
      </Field>
      <ul class="imp-map">
        {shown.map((at) => (
          <li key={at}>
            <label for={`import-column-${at}`}>
              <b>{nameAt(at)}</b>
              <span class="q">{samplesOf(table, heading, at) || '前面几行没有内容'}</span>
            </label>
            <Select
              id={`import-column-${at}`}
              value={choices.columns[at] ?? ''}
              choose={(id) => mapColumn(at, id)}
            >
              <option value="">不导入</option>
              {columns.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      <p class="q" role="status">
        {left.length > 0 ? `不导入${left.length}列：${left.map(nameAt).join('、')}。` : '每一列都会导入。'}
      </p>
      <Kinds table={table} choices={choices} choose={choose} />
      <div class="btns imp-go">
        <button type="button" class="btn pri" onClick={next}>
          下一步，核对
        </button>
        <button type="button" class="btn" onClick={cancel}>
          取消
        </button>
      </div>
    </section>
  );
}
