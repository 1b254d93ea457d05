import { useState } from 'preact/hooks';
import { figure, unitName } from '../../format/number.ts';
import { askedUnder } from '../../stores/calculator/asked.ts';
import { yearsUnder } from '../../stores/calculator/choices.ts';
import { draft } from '../../stores/calculator/current.ts';
import { personVocabulary } from '../../stores/calculator/facts.ts';
import { policies, vocabulary } from '../../stores/library.ts';
import { personOf, type Tried } from '../../stores/what-if/outcomes.ts';
import {
  leaveOut,
  renameScenario,
  takeBack,
  tryActivity,
  tryPerson,
  tryReading,
  tryWith,
} from '../../stores/what-if/scenarios.ts';
import { yearDoubts } from '../draft/doubts.ts';
import { Fact } from '../draft/fields/Fact.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { KindOptions } from '../draft/KindOptions.tsx';
import { titleOf } from '../draft/rows.ts';
import { Activity } from './Activity.tsx';

/** Where, which year, and what there is to know of the person. */
function Settings({ tried: { scenario, within } }: { tried: Tried }) {
  const { id, policy, year, person } = scenario;
  const facts = within ? askedUnder(within, personOf(scenario), year) : [];
  return (
    <div class="tried-settings">
      <div class="f">
        <label for={`${id}-name`}>方案名称</label>
        <input
          id={`${id}-name`}
          class="in"
          autocomplete="off"
          value={scenario.name}
          onInput={(event) => renameScenario(id, event.currentTarget.value)}
        />
      </div>
      <div class="f">
        <label for={`${id}-policy`}>假如在</label>
        <Select id={`${id}-policy`} value={policy} choose={(value) => tryWith(id, { policy: value })}>
          {policies.value.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </Select>
      </div>
      <div class="f">
        <label for={`${id}-year`}>假如算</label>
        <Select
          id={`${id}-year`}
          value={String(year)}
          choose={(value) => tryWith(id, { year: Number(value) })}
        >
          {yearsUnder(within, year).map((each) => (
            <option key={each.year} value={String(each.year)}>
              {each.year}年度{each.governed ? '' : '（参照）'}
            </option>
          ))}
        </Select>
      </div>
      {facts.map((fact) => (
        <Fact
          key={fact}
          fact={fact}
          scope={id}
          vocabulary={personVocabulary.value}
          typed={person[fact]}
          read={personOf(scenario).facts[fact]}
          trouble={undefined}
          change={(typed) => tryPerson(id, fact, typed)}
        />
      ))}
    </div>
  );
}

/** Readings on which the scenario's year depends. */
function Readings({ tried: { scenario, within, found } }: { tried: Tried }) {
  const [main] = found;
  const doubts = within && main?.span ? yearDoubts(within, main) : [];
  if (doubts.length === 0) return null;
  return (
    <>
      <h4>读法</h4>
      {doubts.map(({ id, asks, chosen, options }) => (
        <div class="f" key={id}>
          <label for={`${scenario.id}-${id}`}>{asks}</label>
          <Select
            id={`${scenario.id}-${id}`}
            value={chosen}
            choose={(option) => tryReading(scenario.id, id, option)}
          >
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.says}
              </option>
            ))}
          </Select>
        </div>
      ))}
    </>
  );
}

/** What one activity counts in the scenario's year. */
function counted({ found }: Tried, activity: string): string {
  const all = found.flatMap(({ activities }) => activities.filter((each) => each.activity === activity));
  const [most] = all.sort((a, b) => b.counted - a.counted);
  return most ? `计${figure(most.counted)}${unitName(most.unit)}` : '';
}

/** A scenario's settings and activities, to be changed. */
export function Editor({ tried }: { tried: Tried }) {
  const { scenario } = tried;
  const [shown, setShown] = useState<string | undefined>(
    scenario.activities.find(({ id }) => draft.value.activities.every((each) => each.id !== id))?.id ??
      scenario.activities[0]?.id,
  );
  const own = new Set(scenario.activities.map(({ id }) => id));
  const omitted = draft.value.activities.filter(({ id }) => !own.has(id));
  return (
    <section class="editor" aria-labelledby="tried-title">
      <h3 id="tried-title" tabIndex={-1}>
        改{scenario.name}
      </h3>
      <Settings tried={tried} />
      <Readings tried={tried} />
      <h4>学习记录</h4>
      <ul class="tried-list">
        {scenario.activities.map((activity) => {
          const isShown = activity.id === shown;
          const title = titleOf(activity, vocabulary.value);
          return (
            <li key={activity.id}>
              <div class="tried-row">
                <button
                  type="button"
                  class="link"
                  aria-expanded={isShown}
                  onClick={() => setShown(isShown ? undefined : activity.id)}
                >
                  {title}
                </button>
                <span class="o">{counted(tried, activity.id)}</span>
                <button
                  type="button"
                  class="btn ghost"
                  aria-label={`不计${title}`}
                  onClick={() => leaveOut(scenario.id, activity.id)}
                >
                  不计
                </button>
              </div>
              {isShown && <Activity tried={tried} activity={activity} />}
            </li>
          );
        })}
        {omitted.map((activity) => {
          const title = titleOf(activity, vocabulary.value);
          return (
            <li key={activity.id}>
              <div class="tried-row omitted">
                <span>{title}</span>
                <span class="o">不计</span>
                <button
                  type="button"
                  class="btn ghost"
                  aria-label={`计入${title}`}
                  onClick={() => takeBack(scenario.id, activity.id)}
                >
                  计入
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <div class="f">
        <label for={`${scenario.id}-add`}>再加一项</label>
        <Select
          id={`${scenario.id}-add`}
          value=""
          choose={(kind) => kind !== '' && setShown(tryActivity(scenario.id, kind))}
        >
          <option value="">选择类型</option>
          <KindOptions vocabulary={vocabulary.value} />
        </Select>
      </div>
    </section>
  );
}
