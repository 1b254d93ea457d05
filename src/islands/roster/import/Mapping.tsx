import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../../documents/tables/table.ts';
import { levelNames } from '../../../format/application.ts';
import { vocabulary } from '../../../stores/library.ts';
import { columnsOfRoster, own, type Shape } from '../../../stores/roster/import/columns.ts';
import { reading } from '../../../stores/roster/import/known.ts';
import type { Unsure } from '../../../stores/roster/import/rows.ts';
import { tracks } from '../../../stores/roster/import/words.ts';
import { Field } from '../../draft/fields/Field.tsx';
import { Radios } from '../../draft/fields/Radios.tsx';
import { KindOptions } from '../../draft/KindOptions.tsx';
import { TableMapping } from '../../import/TableMapping.tsx';
import { KindOfRows, Words } from '../../import/Words.tsx';
import { unsure } from './desk.ts';
import { choicesAt } from './first.ts';
import { places } from './places.ts';
import { type Choices, restart } from './stage.ts';

interface Props {
  table: number;
  sheet: Sheet;
  choices: Choices;
  choose: (choices: Choices) => void;
  next: () => void;
}

const id = 'people-from-table';

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
      <option value="">不填</option>
    </>
  );
}

/** What the table leaves open, as far as it was gone through. */
function useUnsure({ table, choices }: Pick<Props, 'table' | 'choices'>): Unsure | undefined {
  const [found, setFound] = useState<Unsure>();
  const { columns, heading, shape } = choices;
  useEffect(() => {
    let isLast = true;
    // What fails here fails again at the next step, and is said there.
    unsure(table, choices).then((answer) => isLast && setFound(answer), console.error);
    return () => {
      isLast = false;
    };
  }, [table, columns, heading, shape]);
  return found;
}

const names: Record<string, string> = { ...own, kind: '类型' };

const shapes: [Shape, string][] = [
  ['people', '每行一个人'],
  ['activities', '每行一条学习记录，写明是谁的'],
];

/** Which column of the file is which of ours, and what words in it mean. */
export function Mapping({ table, sheet, choices, choose, next }: Props) {
  const { heading, columns, shape, words } = choices;
  const open = useUnsure({ table, choices });
  const isNamed = columns.some((each) => each === 'of:name' || each === 'of:number');
  const lacks = (headings: readonly string[]) =>
    isNamed
      ? undefined
      : `应有“姓名”或“工号”一列，实际的列名里没有认出来：${headings.join('、')}。请在上面选哪一列是姓名，或换一行作列名。`;
  return (
    <TableMapping
      id={id}
      place={places.mapping}
      sheet={sheet}
      heading={heading}
      columns={columns}
      ours={columnsOfRoster(vocabulary.value, shape)}
      bare="第1行就有人"
      remark="身份证号不用导入，这里用不到。"
      lacks={lacks}
      setHeading={(at) => choose(choicesAt(sheet, at, shape))}
      setColumns={(columns) => choose({ ...choices, columns })}
      next={next}
      cancel={restart}
      above={
        <Field id={`${id}-shape`} label="这张表" group>
          {() => (
            <Radios
              name={`${id}-shape`}
              options={shapes}
              chosen={shape}
              choose={(each) => choose(choicesAt(sheet, heading, each as Shape))}
            />
          )}
        </Field>
      }
    >
      {open?.hasGaps && (
        <label class="opt wide">
          <input
            type="checkbox"
            checked={choices.down}
            onChange={(event) => choose({ ...choices, down: event.currentTarget.checked })}
          />
          姓名和工号都空着的行，算上一行那个人的（原表里是合并的单元格）
        </label>
      )}
      {open?.lacksKind && (
        <KindOfRows
          id={id}
          hasColumn={columns.includes('kind')}
          kind={choices.kind}
          choose={(kind) => choose({ ...choices, kind })}
        />
      )}
      {Object.entries(open?.words ?? {}).map(([column, { first, count }]) => (
        <Words
          key={column}
          id={`${id}-${column.replace(':', '-')}`}
          name={names[column] ?? ''}
          words={first}
          count={count}
          meanings={words[column] ?? {}}
          choose={(meanings) => choose({ ...choices, words: { ...words, [column]: meanings } })}
        >
          <Meanings column={column} />
        </Words>
      ))}
    </TableMapping>
  );
}
