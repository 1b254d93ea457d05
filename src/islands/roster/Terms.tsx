import { yearsUnder } from '../../stores/calculator/choices.ts';
import { policies } from '../../stores/library.ts';
import { unitOfAll, unitsAsked, within } from '../../stores/roster/current.ts';
import { put } from '../../stores/roster/deeds.ts';
import type { Roster } from '../../stores/roster/people.ts';
import { changeRoster, roster } from '../../stores/roster/roster.ts';
import { Select } from '../draft/fields/Select.tsx';
import { uses } from './words.ts';

/** How many years can be shown. */
const spans = [1, 3, 5, 10];

/** What kind of unit it is, where the policy tells kinds apart; it is noted of everybody. */
function Unit() {
  const asked = unitsAsked.value;
  const people = roster.value?.people ?? [];
  if (!asked || people.length === 0) return null;
  const note = (unit: string | undefined) =>
    void put(
      people.map((person) => ({ ...person, unit })),
      `已把${people.length}人的单位性质改为${unit ?? '没有填'}`,
    );
  return (
    <div class="f">
      <label for="roster-unit">单位性质</label>
      <Select id="roster-unit" value={unitOfAll.value ?? ''} choose={(value) => note(value || undefined)}>
        <option value="">没有填，或各人不同</option>
        {asked.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Where everybody is checked, for what, and which years. */
export function Terms() {
  if (!roster.value) return null;
  const { name, policy, use, year, shows = 1 } = roster.value;
  return (
    <div class="rs-terms no-print">
      <div class="f">
        <label for="roster-name">单位名称</label>
        <input
          id="roster-name"
          class="in"
          autocomplete="off"
          placeholder="可以不填"
          value={name}
          onInput={(event) => void changeRoster({ name: event.currentTarget.value })}
        />
      </div>
      <div class="f">
        <label for="roster-policy">地区</label>
        <Select id="roster-policy" value={policy} choose={(id) => void changeRoster({ policy: id })}>
          {policies.value.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </Select>
      </div>
      <div class="f">
        <label for="roster-use">用途</label>
        <Select
          id="roster-use"
          value={use}
          choose={(chosen) => void changeRoster({ use: chosen as Roster['use'] })}
        >
          {Object.entries(uses).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div class="f">
        <label for="roster-year">申报年度</label>
        <Select
          id="roster-year"
          value={String(year)}
          choose={(chosen) => void changeRoster({ year: Number(chosen) })}
        >
          {yearsUnder(within.value, year).map((each) => (
            <option key={each.year} value={String(each.year)}>
              {each.year}
              {each.governed ? '' : '（参照）'}
            </option>
          ))}
        </Select>
      </div>
      <Unit />
      <div class="f">
        <label for="roster-shows">逐年显示</label>
        <Select
          id="roster-shows"
          value={String(shows)}
          choose={(count) => void changeRoster({ shows: Number(count) })}
        >
          {spans.map((count) => (
            <option key={count} value={String(count)}>
              {count === 1 ? '只看申报年度' : `近${count}年`}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
