import { shown } from '../../stores/roster/list.ts';
import { Filters } from './Filters.tsx';
import { Table } from './Table.tsx';
import { Verdicts } from './Verdicts.tsx';

/** The list of people: how many are how far, whom to see, and each in a line. */
export function List() {
  return (
    <section class="rs" aria-labelledby="roster-list">
      <h2 id="roster-list" class="vh">
        名单
      </h2>
      <Verdicts />
      <Filters />
      {shown.value.length > 0 ? <Table entries={shown.value} /> : <p class="state">没有符合这些条件的人。</p>}
    </section>
  );
}
