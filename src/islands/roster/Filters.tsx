import { levelNames } from '../../format/application.ts';
import { within } from '../../stores/roster/current.ts';
import { everybody, type Filter, isFiltering } from '../../stores/roster/filter.ts';
import {
  departments,
  entries,
  filter,
  lookAt,
  shown,
  subjects,
  yearInView,
  years,
} from '../../stores/roster/list.ts';
import { subjectKey } from '../../stores/roster/subjects.ts';
import { Select } from '../draft/fields/Select.tsx';
import { shortName } from './words.ts';

const change = (patch: Partial<Filter>): void => {
  filter.value = { ...filter.value, ...patch };
};

/** A value of a select beside its first option, 全部. */
const all = '*';
const chosenOf = (value: string): string | undefined => (value === all ? undefined : value);

/** Whom to see: words, year, level, department, subject that is short. */
export function Filters() {
  const { words, level, department, short } = filter.value;
  const isSome = isFiltering(filter.value);
  return (
    <div class="rs-filters no-print">
      <div class="f wide">
        <label for="roster-words">查找</label>
        <input
          id="roster-words"
          class="in"
          type="search"
          autocomplete="off"
          placeholder="姓名、工号、部门或职称"
          value={words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </div>
      {years.value.length > 0 && (
        <div class="f">
          <label for="roster-in-view">结论按</label>
          <Select
            id="roster-in-view"
            value={String(yearInView.value ?? all)}
            choose={(value) => lookAt(value === all ? undefined : Number(value))}
          >
            <option value={all}>这次申报</option>
            {[...years.value].reverse().map((year) => (
              <option key={year} value={String(year)}>
                {year}年度
              </option>
            ))}
          </Select>
        </div>
      )}
      <div class="f">
        <label for="roster-level">级别</label>
        <Select
          id="roster-level"
          value={level ?? all}
          choose={(value) => change({ level: chosenOf(value) as Filter['level'] })}
        >
          <option value={all}>全部</option>
          {Object.entries(levelNames).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="none">没有填</option>
        </Select>
      </div>
      {departments.value.length > 1 && (
        <div class="f">
          <label for="roster-department">部门</label>
          <Select
            id="roster-department"
            value={department ?? all}
            choose={(value) => change({ department: chosenOf(value) })}
          >
            <option value={all}>全部</option>
            {departments.value.map((name) => (
              <option key={name} value={name}>
                {name || '没有填'}
              </option>
            ))}
          </Select>
        </div>
      )}
      {subjects.value.length > 0 && (
        <div class="f">
          <label for="roster-short">还差</label>
          <Select
            id="roster-short"
            value={short ? subjectKey(short) : all}
            choose={(value) => change({ short: subjects.value.find((each) => subjectKey(each) === value) })}
          >
            <option value={all}>不限</option>
            {subjects.value.map((subject) => (
              <option key={subjectKey(subject)} value={subjectKey(subject)}>
                {shortName(subject, within.value)}
              </option>
            ))}
          </Select>
        </div>
      )}
      <p class="rs-count" role="status">
        {isSome ? `${entries.value.length}人里有${shown.value.length}人` : `共${entries.value.length}人`}
      </p>
      {isSome && (
        <button
          type="button"
          class="btn ghost"
          onClick={() => {
            filter.value = everybody;
          }}
        >
          全部显示
        </button>
      )}
    </div>
  );
}
