import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { governs } from '../../format/years.ts';
import type { Counts as Count, CountedLevel } from '../../stores/roster/counts.ts';
import { within } from '../../stores/roster/current.ts';
import { countedYear, countYear, entries, levels, years } from '../../stores/roster/list.ts';
import { Select } from '../draft/fields/Select.tsx';
import { Refs } from '../draft/Refs.tsx';
import { saveApplication } from './save.ts';
import { rankNames, totalOf } from './words.ts';

const all = ({ done, notDone, undecided }: Count): number => done + notDone + undecided;

function Line({ name, count }: { name: string; count: Count }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-l="人数">{all(count)}</td>
      <td data-l="完成">{count.done}</td>
      <td data-l="未完成">{count.notDone}</td>
      <td data-l="无法判定">{count.undecided}</td>
    </tr>
  );
}

/** The form for which a region wants these counts, ready to be saved. */
function Form() {
  const [failed, setFailed] = useState(false);
  const policy = within.value;
  // Only the form of 涪陵 is known to be of this kind.
  const form = policy?.id === 'fuling' && policy.forms.find(({ id }) => id === 'verification-application');
  if (!policy || !form) return null;
  const save = () => {
    setFailed(false);
    saveApplication(policy).catch(() => setFailed(true));
  };
  return (
    <div class="rs-form">
      <p>
        {form.title}要填这些人数：高、中、初级相加等于合计，完成与未完成相加等于人数。
        <Refs policy={policy.id} clauses={form.clause} />
      </p>
      <div class="btns rs-acts no-print">
        <button type="button" class="btn" onClick={save}>
          <Icon name="download" />
          申报表.docx
        </button>
      </div>
      <p class="told no-print" role="status">
        {failed && '没有存成，可能断网了。请连上网再试。'}
      </p>
    </div>
  );
}

/** How many of each level are done in a year. */
export function Counts() {
  const counts = levels.value;
  const year = countedYear.value;
  const policy = within.value;
  const total = totalOf(counts);
  const unstated = all(counts.unstated);
  const left = entries.value.filter(({ line }) => !line).length;
  const shown = (Object.keys(rankNames) as CountedLevel[]).filter(
    (level) => level !== 'unstated' || unstated > 0,
  );
  return (
    <section class="rs" aria-labelledby="roster-counts">
      <h2 id="roster-counts">{year}年度各级别人数</h2>
      <div class="f rs-unit no-print">
        <label for="roster-count-year">统计年度</label>
        <Select id="roster-count-year" value={String(year)} choose={(value) => countYear(Number(value))}>
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
          {shown.map((level) => (
            <Line key={level} name={rankNames[level]} count={counts[level]} />
          ))}
        </tbody>
        <tfoot>
          <Line name="合计" count={total} />
        </tfoot>
      </table>
      <p class="sm q">副高、正高合为高级。免学的人算完成。</p>
      {total.undecided > 0 && (
        <p>
          <b>{total.undecided}人无法判定</b>，不算完成，也不算未完成；填表前先把他们定下来。
          {left > 0 && `其中${left}人还没有算。`}
        </p>
      )}
      {total.turning > 0 && (
        <p>
          完成和未完成的人里，<b>有{total.turning}人换一种读法结论会变</b>；读法在下面“按什么算的”里。
        </p>
      )}
      {unstated > 0 && <p>有{unstated}人没有填级别，不在高、中、初级里。</p>}
      <Form />
    </section>
  );
}
