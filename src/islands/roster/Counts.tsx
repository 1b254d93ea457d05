import { governs } from '../../format/years.ts';
import type { Count } from '../../stores/roster/counts.ts';
import { within } from '../../stores/roster/current.ts';
import { entries, levels, yearInView, years } from '../../stores/roster/list.ts';
import { Refs } from '../draft/Refs.tsx';
import { Select } from '../draft/fields/Select.tsx';

const names = { senior: '高级', intermediate: '中级', junior: '初级', none: '没有填级别', all: '合计' } as const;

function Line({ name, count }: { name: string; count: Count }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-l="人数">{count.all}</td>
      <td data-l="完成">{count.done}</td>
      <td data-l="未完成">{count.notDone}</td>
      <td data-l="无法判定">{count.undecided}</td>
    </tr>
  );
}

/** The form for which a region wants these counts. */
function Form() {
  const policy = within.value;
  const form = policy?.forms.find(({ fields }) => fields?.some((field) => field.includes('未完成')));
  if (!policy || !form) return null;
  return (
    <p>
      {form.title}要填这些人数：高、中、初级相加等于合计，完成与未完成相加等于人数。
      <Refs policy={policy.id} clauses={[form.clause].flat()} />
    </p>
  );
}

/** How many of each level are done, for a year or for the application. */
export function Counts() {
  const counts = levels.value;
  const year = yearInView.value;
  const policy = within.value;
  const left = entries.value.filter(({ line }) => !line).length;
  return (
    <section class="rs" aria-labelledby="roster-counts">
      <h2 id="roster-counts">各级别人数{year === undefined ? '' : `，${year}年度`}</h2>
      <Form />
      <div class="f rs-unit no-print">
        <label for="roster-count-year">统计哪一年</label>
        <Select
          id="roster-count-year"
          value={String(year ?? '')}
          choose={(value) => {
            yearInView.value = value === '' ? undefined : Number(value);
          }}
        >
          <option value="">这次申报要求的年度合起来</option>
          {[...years.value].reverse().map((each) => (
            <option key={each} value={String(each)}>
              {each}年度{policy && !governs(policy, each) ? '（参照）' : ''}
            </option>
          ))}
        </Select>
      </div>
      <table class="rs-counts">
        <caption class="vh">按级别统计完成与未完成的人数</caption>
        <thead>
          <tr>
            <th scope="col">级别</th>
            <th scope="col">人数</th>
            <th scope="col">完成</th>
            <th scope="col">未完成</th>
            <th scope="col">无法判定</th>
          </tr>
        </thead>
        <tbody>
          {(['senior', 'intermediate', 'junior'] as const).map((rank) => (
            <Line key={rank} name={names[rank]} count={counts[rank]} />
          ))}
          {counts.none.all > 0 && <Line name={names.none} count={counts.none} />}
        </tbody>
        <tfoot>
          <Line name={names.all} count={counts.all} />
        </tfoot>
      </table>
      <p class="sm q">副高级、正高级合计为高级。免学的人算完成。</p>
      {counts.all.undecided > 0 && (
        <p>
          <b>有{counts.all.undecided}人无法判定</b>，不算完成，也不算未完成；填表前先把他们定下来。
          {left > 0 && `其中${left}人还没有算。`}
        </p>
      )}
      {counts.none.all > 0 && <p>有{counts.none.all}人没有填级别，不在高、中、初级里。</p>}
    </section>
  );
}
