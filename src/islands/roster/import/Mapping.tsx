import { useMemo } from 'preact/hooks';
import type { Table } from '../../../documents/tables/table.ts';
import { levelNames } from '../../../format/application.ts';
import { mostAbove } from '../../../stores/import/heading.ts';
import { vocabulary } from '../../../stores/library.ts';
import { columnsOfRoster, own, type Shape } from '../../../stores/roster/import/columns.ts';
import { reading } from '../../../stores/roster/import/known.ts';
import { hasGaps, lacksKind, unknownWords } from '../../../stores/roster/import/rows.ts';
import { tracks } from '../../../stores/roster/import/words.ts';
import { Field } from '../../draft/fields/Field.tsx';
import { Select } from '../../draft/fields/Select.tsx';
import { KindOptions } from '../../draft/KindOptions.tsx';
import { samplesOf } from '../../import/samples.ts';
import { choicesAt } from './first.ts';
import { places } from './places.ts';
import { type Choices, restart } from './stage.ts';

/** More unknown words than these mean that the column is another one. */
const mostWords = 20;

interface Props {
  table: Table;
  choices: Choices;
  choose: (choices: Choices) => void;
  next: () => void;
}

/** What a word in a column may stand for. */
function Meanings({ column }: { column: string }) {
  if (column === 'kind') return <KindOptions vocabulary={vocabulary.value} />;
  const words = {
    'of:level': Object.values(levelNames),
    'of:track': Object.values(tracks),
    'of:unit': [...reading.value.units],
  }[column];
  return (
    <>
      {words?.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </>
  );
}

/** What words mean that are not known. */
function Words({ table, choices, choose }: Pick<Props, 'table' | 'choices' | 'choose'>) {
  const { columns, heading, shape } = choices;
  const mapped = { ...choices, rows: table.rows };
  const [unknown, isKindAsked, isDownAsked] = useMemo(
    () => [unknownWords(mapped, reading.value), lacksKind(mapped), hasGaps(mapped)] as const,
    [table, columns, heading, shape],
  );
  const chooseWord = (column: string, word: string, meaning: string | undefined) => {
    const { [word]: _, ...rest } = choices.words[column] ?? {};
    const words = meaning === undefined ? rest : { ...rest, [word]: meaning };
    choose({ ...choices, words: { ...choices.words, [column]: words } });
  };
  const names: Record<string, string> = { ...own, kind: '类型' };
  return (
    <div class="fields imp-kinds">
      {shape === 'activities' && isDownAsked && (
        <label class="opt wide">
          <input
            type="checkbox"
            checked={choices.down}
            onChange={(event) => choose({ ...choices, down: event.currentTarget.checked })}
          />
          姓名和工号都空着的行，算上一行那个人的（原表里是合并的单元格）
        </label>
      )}
      {isKindAsked && (
        <Field
          id="roster-import-kind"
          label={columns.includes('kind') ? '“类型”空着的行，算作' : '表里没有“类型”列，都算作'}
        >
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
      {Object.entries(unknown).flatMap(([column, words]) =>
        words.slice(0, mostWords).map((word, index) => (
          <Field
            key={`${column} ${word}`}
            id={`roster-import-${column.replace(':', '-')}-${index}`}
            label={`${names[column]}“${word}”算作`}
          >
            {(control) => (
              <Select
                {...control}
                value={choices.words[column]?.[word] ?? '?'}
                choose={(meaning) => chooseWord(column, word, meaning === '?' ? undefined : meaning)}
              >
                <option value="?">请选择</option>
                <Meanings column={column} />
                {column !== 'kind' && <option value="">不填</option>}
              </Select>
            )}
          </Field>
        )),
      )}
      {Object.entries(unknown)
        .filter(([, words]) => words.length > mostWords)
        .map(([column, words]) => (
          <p key={column} class="q wide">
            “{names[column]}”这一列有{words.length}种认不出的写法，可能对应错了列。
          </p>
        ))}
    </div>
  );
}

const shapes: [Shape, string][] = [
  ['people', '每行一个人'],
  ['activities', '每行一条学习记录，写明是谁的'],
];

/** Which column of the file is which of ours, and what words in it mean. */
export function Mapping({ table, choices, choose, next }: Props) {
  const { heading, shape } = choices;
  const columns = columnsOfRoster(vocabulary.value, shape);
  const row = table.rows[heading] ?? [];
  const nameAt = (at: number) => (row[at] ?? '').trim() || `第${at + 1}列`;
  const shown = choices.columns
    .map((_, at) => at)
    .filter((at) => nameAt(at) !== `第${at + 1}列` || samplesOf(table, heading, at));
  const left = shown.filter((at) => choices.columns[at] === undefined);
  const isNamed = choices.columns.some((id) => id === 'of:name' || id === 'of:number');
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
      {table.mixed && (
        <p class="q">
          这个文件里有两种编码，第{table.mixed.slice(0, 10).join('、')}行{table.mixed.length > 10 && '等'}
          与其余的不同，已按各自的编码读。请在下一步看看这几行的字对不对。
        </p>
      )}
      <fieldset class="f ri-shape">
        <legend>这张表</legend>
        {shapes.map(([each, name]) => (
          <label key={each} class="opt">
            <input
              type="radio"
              name="roster-import-shape"
              checked={shape === each}
              onChange={() => choose(choicesAt(table, heading, each))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Field id="roster-import-heading" label="列名在哪一行">
        {(control) => (
          <Select
            {...control}
            value={String(heading)}
            choose={(value) => choose(choicesAt(table, Number(value), shape))}
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
            <option value="-1">没有列名，第1行就有人</option>
          </Select>
        )}
      </Field>
      <ul class="imp-map">
        {shown.map((at) => (
          <li key={at}>
            <label for={`roster-import-column-${at}`}>
              <b>{nameAt(at)}</b>
              <span class="q">{samplesOf(table, heading, at) || '前面几行没有内容'}</span>
            </label>
            <Select
              id={`roster-import-column-${at}`}
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
        {isNamed
          ? left.length > 0
            ? `不导入${left.length}列：${left.map(nameAt).join('、')}。身份证号不用导入，这里用不到。`
            : '每一列都会导入。'
          : `应有“姓名”或“工号”一列，实际的列名里没有认出来：${shown.map(nameAt).join('、')}。请在上面选哪一列是姓名，或换一行作列名。`}
      </p>
      <Words table={table} choices={choices} choose={choose} />
      <div class="btns imp-go">
        <button type="button" class="btn pri" disabled={!isNamed} onClick={next}>
          下一步，核对
        </button>
        <button type="button" class="btn" onClick={restart}>
          取消
        </button>
      </div>
    </section>
  );
}
