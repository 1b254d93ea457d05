import { signal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { within } from '../../stores/roster/current.ts';
import type { Entry } from '../../stores/roster/filter.ts';
import { order, subjects, yearInView } from '../../stores/roster/list.ts';
import type { Column } from '../../stores/roster/sort.ts';
import { subjectKey } from '../../stores/roster/subjects.ts';
import { Portions } from './Portions.tsx';
import { Row } from './Row.tsx';
import { shortName } from './words.ts';

const keyOf = (column: Column): string => (typeof column === 'string' ? column : subjectKey(column));

/** What is worst or most comes first on the first press of these. */
const downFirst = (column: Column): boolean => typeof column === 'object' || column === 'papers';

function press(column: Column): void {
  const { by, down } = order.value;
  if (keyOf(by) !== keyOf(column)) order.value = { by: column, down: downFirst(column) };
  else if (down === downFirst(column)) order.value = { by: column, down: !down };
  else order.value = { by: 'listed', down: false };
}

/** The head of a column; a press sorts by it, another turns the order round, a third gives it up. */
function Head({ column, name, look }: { column: Column; name: string; look?: string }) {
  const { by, down } = order.value;
  const isUsed = keyOf(by) === keyOf(column);
  return (
    <th scope="col" class={look} aria-sort={isUsed ? (down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => press(column)}>
        {name}
      </button>
    </th>
  );
}

/** Whose details are shown. */
const open = signal<string | undefined>(undefined);

function toggle(id: string): void {
  open.value = open.value === id ? undefined : id;
}

/** People, one a line; only those near the window are in the page. */
export function Table({ entries }: { entries: readonly Entry[] }) {
  const [columns, year, policy, opened] = [subjects.value, yearInView.value, within.value, open.value];
  const count = 6 + columns.length;
  const row = useCallback(
    (entry: Entry, at: number) => (
      <Row
        key={entry.person.id}
        entry={entry}
        at={at + 2}
        columns={count}
        subjects={columns}
        year={year}
        policy={policy}
        isOpen={opened === entry.person.id}
        toggle={toggle}
      />
    ),
    [columns, year, policy, opened],
  );
  return (
    <table class="rs-table rs-list" aria-rowcount={entries.length + 1}>
      <caption class="vh">单位人员的学时自查，一人一行；按列名排序</caption>
      <thead>
        <tr>
          <Head column="name" name="姓名" look="c-name" />
          <Head column="department" name="部门" look="c-dep" />
          <Head column="level" name="级别" look="c-level" />
          <Head column="verdict" name={year === undefined ? '结论' : `${year}年度结论`} look="c-verdict" />
          <th scope="col" class="c-years">
            各年度
          </th>
          {columns.map((subject) => (
            <Head key={subjectKey(subject)} column={subject} name={shortName(subject, policy)} look="c-num" />
          ))}
          <Head column="papers" name="缺材料" look="c-num" />
        </tr>
      </thead>
      <Portions items={entries} columns={count} row={row} />
    </table>
  );
}
