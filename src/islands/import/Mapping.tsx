import { href } from '../../components/href.ts';
import { Note } from '../../components/Note.tsx';
import type { Sheet, Table } from '../../documents/tables/table.ts';
import { columnsOf, mapHeadings, recogniser } from '../../stores/import/columns.ts';
import { headingRow, headingsAt } from '../../stores/import/heading.ts';
import { peopleIn } from '../../stores/import/people.ts';
import { lacksKind, type Mapped, mostWords, unknownKinds } from '../../stores/import/rows.ts';
import { vocabulary } from '../../stores/library.ts';
import { KindOptions } from '../draft/KindOptions.tsx';
import { places } from './places.ts';
import { TableMapping } from './TableMapping.tsx';
import { KindOfRows, Words } from './Words.tsx';

/** What the person chose about a table, or what was chosen for them at first. */
export type Choices = Omit<Mapped, 'rows'>;

function choicesAt(sheet: Sheet, heading: number): Choices {
  const recognise = recogniser(columnsOf(vocabulary.value));
  return { heading, columns: mapHeadings(headingsAt(sheet, heading), recognise), kindWords: {} };
}

/** What the headings of a table say by themselves. */
export function firstChoices(sheet: Sheet): Choices {
  const recognise = recogniser(columnsOf(vocabulary.value));
  return choicesAt(
    sheet,
    headingRow(sheet.first, (cell) => recognise(cell) !== undefined),
  );
}

interface Props {
  table: Table & Sheet;
  choices: Choices;
  choose: (choices: Choices) => void;
  next: () => void;
  cancel: () => void;
}

/** A table of a unit would bring everybody's records into one draft. */
function OfSeveral({ people }: { people: number }) {
  if (people < 2) return null;
  return (
    <Note>
      <p>
        表里有{people}个人的姓名，在这里导入，各人的记录会都加进这一份草稿。单位的表请到
        <a href={`${href('/roster/')}?view=imports`}>单位名册</a>
        导入；只要自己的，先在表里删去别人的行。
      </p>
    </Note>
  );
}

/** Which column of the file is which of ours, and which kinds are meant. */
export function Mapping({ table, choices, choose, next, cancel }: Props) {
  const { heading, columns } = choices;
  const mapped = { ...choices, rows: table.rows };
  const words = unknownKinds(mapped, vocabulary.value);
  return (
    <TableMapping
      id="from-table"
      place={places.mapping}
      sheet={table}
      heading={heading}
      columns={columns}
      ours={columnsOf(vocabulary.value)}
      bare="第1行就是记录"
      above={<OfSeveral people={peopleIn(mapped, vocabulary.value)} />}
      setHeading={(at) => choose(choicesAt(table, at))}
      setColumns={(columns) => choose({ ...choices, columns })}
      next={next}
      cancel={cancel}
    >
      {lacksKind(mapped) && (
        <KindOfRows
          id="from-table"
          hasColumn={columns.includes('kind')}
          kind={choices.kind}
          choose={(kind) => choose({ ...choices, kind })}
        />
      )}
      <Words
        id="from-table-word"
        name="类型"
        words={words.slice(0, mostWords)}
        count={words.length}
        meanings={choices.kindWords}
        choose={(kindWords) => choose({ ...choices, kindWords })}
      >
        <KindOptions vocabulary={vocabulary.value} />
      </Words>
    </TableMapping>
  );
}
