import type { Sheet, Table } from '../../documents/tables/table.ts';
import { columnsOf, mapHeadings, recogniser } from '../../stores/import/columns.ts';
import { headingRow, headingsAt } from '../../stores/import/heading.ts';
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
