import { href } from '../../components/href.ts';
import { day } from '../../format/date.ts';
import { documentText } from '../../format/identity.ts';
import { governs, yearsText } from '../../format/years.ts';
import { job, within } from '../../stores/roster/current.ts';
import { years } from '../../stores/roster/list.ts';
import { readingsTaken, type Taken } from '../../stores/roster/readings.ts';
import { changeRoster, roster } from '../../stores/roster/roster.ts';
import { Select } from '../draft/fields/Select.tsx';
import { Refs } from '../draft/Refs.tsx';

/** Calculates everybody on another reading. */
function choose(policy: string, reading: string, option: string): void {
  const { readings = {} } = roster.value ?? {};
  void changeRoster({ readings: { ...readings, [policy]: { ...readings[policy], [reading]: option } } });
}

function Reading({ taken, policy }: { taken: Taken; policy: string }) {
  const { id, asks, clauses, option, says, isDefault, options } = taken;
  return (
    <li>
      <label for={`roster-reading-${id}`}>
        {asks}
        {!isDefault && <b>（已改）</b>}
      </label>
      <Refs policy={policy} clauses={clauses} />
      <p class="print-only">{says}</p>
      <div class="no-print">
        <Select id={`roster-reading-${id}`} value={option} choose={(value) => choose(policy, id, value)}>
          {options.map((each) => (
            <option key={each.id} value={each.id}>
              {each.says}
            </option>
          ))}
        </Select>
      </div>
    </li>
  );
}

/** By what was calculated: the document with its version, the years it does not govern, and the readings. */
export function Basis() {
  const [policy, now] = [within.value, job.value];
  if (!policy || !now) return null;
  const beyond = years.value.filter((year) => !governs(policy, year));
  const taken = readingsTaken(policy, now.readings);
  const changed = taken.filter(({ isDefault }) => !isDefault).length;
  return (
    <section class="sec rs-basis" aria-labelledby="roster-basis">
      <div class="sec-h">
        <h2 id="roster-basis">按什么算的</h2>
      </div>
      <p>
        <a href={href(`/policies/${policy.id}/`)}>
          {policy.name}，{documentText(policy)}
        </a>
        ，规则版本{policy.version}，{day(now.today)}
        计算。文件的现行效力未核验。算出的是自查结果，以主管部门认定为准。
      </p>
      {beyond.length > 0 && (
        <p>
          <b>{yearsText(beyond)}年度只能参照</b>：这份文件没有写明管这些年度。
        </p>
      )}
      {taken.length > 0 && (
        <details class="fold">
          <summary>
            读法：{taken.length}处有歧义，{changed === 0 ? '都按默认' : `${changed}处改过`}
          </summary>
          <ul class="sm rs-readings">
            {taken.map((each) => (
              <Reading key={each.id} taken={each} policy={policy.id} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
