import { kindName } from '../../format/names.ts';
import { type Filter, type Sort, sortings } from '../../stores/calculator/arrange.ts';
import { draft } from '../../stores/calculator/current.ts';
import {
  filter,
  filterBy,
  groupByYear,
  isGrouped,
  sort,
  sortBy,
  yearsOfRecords,
} from '../../stores/calculator/list.ts';
import { vocabulary } from '../../stores/library.ts';
import { Field } from './fields/Field.tsx';
import { Select } from './fields/Select.tsx';

/** Each way to sort, and what its two directions are called. */
const names: Record<Sort['by'], { name: string; up: string; down: string }> = {
  entered: { name: '填写先后', up: '先填在前', down: '后填在前' },
  date: { name: '日期', up: '早的在前', down: '晚的在前' },
  kind: { name: '类型', up: '按拼音', down: '按拼音倒排' },
  hours: { name: '计入学时', up: '少的在前', down: '多的在前' },
  name: { name: '名称', up: '按拼音', down: '按拼音倒排' },
};

const yearOf = (value: string): Filter['year'] =>
  value === '' ? undefined : value === 'undated' ? value : Number(value);

/** Leaves out records. */
function Filters() {
  const { text, kind, year } = filter.value;
  const used = new Set([...draft.value.activities.map((activity) => activity.kind), kind]);
  const kinds = vocabulary.value.kinds.map(({ id }) => id).filter((id) => used.has(id));
  // What was chosen and occurs no more stays in view, so that it can be left.
  const years = [...new Set([...yearsOfRecords.value.map((each) => each ?? 'undated'), year ?? []].flat())];
  return (
    <>
      <Field id="list-text" label="查找" wide>
        {(control) => (
          <input
            {...control}
            class="in"
            type="search"
            autocomplete="off"
            placeholder="名称或类型里的字"
            value={text}
            onInput={(event) => filterBy({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id="list-kind" label="只看类型">
        {(control) => (
          <Select {...control} value={kind} choose={(value) => filterBy({ kind: value })}>
            <option value="">全部</option>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {kindName(vocabulary.value, each)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="list-year" label="只看年度">
        {(control) => (
          <Select
            {...control}
            value={String(year ?? '')}
            choose={(value) => filterBy({ year: yearOf(value) })}
          >
            <option value="">全部</option>
            {years.map((each) => (
              <option key={each} value={each}>
                {each === 'undated' ? '没有日期' : each}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}

/** Sorts, groups and filters the list. */
export function ListTools() {
  const { by, descending } = sort.value;
  return (
    <div class="fields">
      <Filters />
      <Field id="list-sort" label="排序">
        {(control) => (
          <Select {...control} value={by} choose={(value) => sortBy({ by: value as Sort['by'] })}>
            {sortings.map((each) => (
              <option key={each} value={each}>
                {names[each].name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="list-way" label="顺序">
        {(control) => (
          <Select
            {...control}
            value={descending ? 'down' : 'up'}
            choose={(value) => sortBy({ descending: value === 'down' })}
          >
            <option value="up">{names[by].up}</option>
            <option value="down">{names[by].down}</option>
          </Select>
        )}
      </Field>
      <label class="opt wide">
        <input
          type="checkbox"
          checked={isGrouped.value}
          onChange={(event) => groupByYear(event.currentTarget.checked)}
        />
        按年度分组
      </label>
    </div>
  );
}
