import { Ruler } from '../../components/Ruler.tsx';
import { Seal } from '../../components/Seal.tsx';
import { Status } from '../../components/Status.tsx';
import { shortName } from '../../format/identity.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import { select } from '../../stores/calculator/activities.ts';
import { draft } from '../../stores/calculator/current.ts';
import {
  everywhere,
  hidden,
  type Line,
  lines,
  onlyDifferent,
  type Place,
  shown,
  toggle,
} from '../../stores/calculator/everywhere.ts';
import { show } from '../../stores/calculator/view.ts';
import { vocabulary } from '../../stores/library.ts';
import { focusSoon, places } from '../draft/focus.ts';
import { titleOf } from '../draft/rows.ts';
import { yearRuler } from '../draft/segments.ts';
import { Cell } from './Cell.tsx';
import { Moving } from './Moving.tsx';

/** Opens a record's form. */
function openRecord(id: string): void {
  select(id);
  show('records');
  focusSoon(places.form);
}

function Choose() {
  return (
    <fieldset class="regions-bar">
      <legend class="vh">比较哪些地区</legend>
      {everywhere.value.map(({ policy }) => (
        <label class="opt" key={policy.id}>
          <input
            type="checkbox"
            checked={!hidden.value.has(policy.id)}
            disabled={shown.value.length === 1 && !hidden.value.has(policy.id)}
            onChange={() => toggle(policy.id)}
          />
          {shortName(policy)}
        </label>
      ))}
      <label class="opt">
        <input
          type="checkbox"
          checked={onlyDifferent.value}
          onChange={(event) => {
            onlyDifferent.value = event.currentTarget.checked;
          }}
        />
        只看不同
      </label>
    </fieldset>
  );
}

function Total({ place: { policy, assessment } }: { place: Place }) {
  const { total, unit, verdict, missingPerson } = assessment;
  return (
    <td data-l={shortName(policy)}>
      {unit === 'hours' && assessment.span && <Ruler size="sm" {...yearRuler(assessment, policy)} />}
      <p>
        <b>{hoursText(total.done)}</b>
        {unitName(unit)}
        {typeof total.due === 'number' && (
          <>
            ，<span class="ib">要求{figure(total.due)}</span>
          </>
        )}
      </p>
      {total.short > 0 && <p class="sm qq">还差{figure(total.short)}</p>}
      {missingPerson.length > 0 && <Status kind="doubt">缺本人情况</Status>}
      {assessment.reference && <p class="sm qq">{assessment.year}年度只能参照</p>}
      <Seal verdict={verdict} />
    </td>
  );
}

function Row({ line: { activity, worth } }: { line: Line }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => openRecord(activity.id)}>
          {titleOf(activity, vocabulary.value)}
        </button>
      </th>
      {shown.value.map(({ policy, assessment }, index) => (
        <td key={policy.id} data-l={shortName(policy)}>
          {worth[index] && <Cell contribution={worth[index]} assessment={assessment} policy={policy} />}
        </td>
      ))}
    </tr>
  );
}

function Table() {
  const left = draft.value.activities.length - lines.value.length;
  return (
    <>
      <table class="regions-table">
        <thead>
          <tr>
            <th scope="col">学习记录</th>
            {shown.value.map(({ policy }) => (
              <th scope="col" key={policy.id}>
                {shortName(policy)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.value.map((line) => (
            <Row key={line.activity.id} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{draft.value.year}年度合计</th>
            {shown.value.map((place) => (
              <Total key={place.policy.id} place={place} />
            ))}
          </tr>
        </tfoot>
      </table>
      {left > 0 && <p class="hint">另有{left}条在这几地算法相同，没有列出。</p>}
    </>
  );
}

/** The same record in every region, side by side, and what moving from one to another would change. */
export function RegionsView() {
  const isEmpty = draft.value.activities.length === 0;
  return (
    <section class="regions-view" aria-labelledby="regions-title">
      <div class="pane-h">
        <h2 id="regions-title">同一份记录，五地各算多少</h2>
      </div>
      <p class="hint">
        都按{draft.value.year}
        年度算，各用当地的文件和所选的读法。表里是受各项上限以后计入的学时；点数字看条款。
      </p>
      {isEmpty ? (
        <div class="empty">
          <p>
            <b>还没有学习记录</b>
          </p>
          <p>先在“记录”里添加，再来比较。</p>
        </div>
      ) : (
        <>
          <Choose />
          <Table />
          <Moving />
        </>
      )}
    </section>
  );
}
