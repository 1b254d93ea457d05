import { Ruler } from '../../components/Ruler.tsx';
import { Seal } from '../../components/Seal.tsx';
import { Status } from '../../components/Status.tsx';
import { countedName } from '../../format/names.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { select } from '../../stores/calculator/activities.ts';
import { draft } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { chooseYear } from '../../stores/calculator/settings.ts';
import { show } from '../../stores/calculator/view.ts';
import { type Row, rows, undated, verify } from '../../stores/calculator/years.ts';
import { vocabulary } from '../../stores/library.ts';
import { focusSoon, places } from '../draft/focus.ts';
import { LightList } from '../draft/LightList.tsx';
import { titleOf } from '../draft/rows.ts';
import { yearRuler } from '../draft/segments.ts';
import { lineText, professionalFirst } from '../draft/verdicts.ts';

const yearsText = ([first, ...others]: number[]): string =>
  others.length === 0 ? `${first}年度` : `${first}至${others.at(-1)}年度`;

/** What is done and due, and by subject. */
function Figures({ assessment, within }: { assessment: Row['assessment']; within: Policy }) {
  const { total, unit, floors } = assessment;
  const due = typeof total.due === 'number' ? `，要求${figure(total.due)}` : '';
  return (
    <>
      <p>
        <b>{hoursText(total.done)}</b>
        {unit === 'hours' ? '学时' : unitName(unit)}
        {due}
        {total.short > 0 && (
          <>
            ，<span class="ib">还差{figure(total.short)}</span>
          </>
        )}
      </p>
      {professionalFirst(floors).map((line) => (
        <p class="sm qq" key={line.of}>
          {countedName(line.of as Parameters<typeof countedName>[0], within)} {lineText(line)}
        </p>
      ))}
    </>
  );
}

function Year({ row, within, several }: { row: Row; within: Policy; several: boolean }) {
  const { assessment, years, lights } = row;
  const { year, verdict, reference, readings } = assessment;
  const title = within.requirements.find(({ id }) => id === assessment.requirement)?.title;
  const open = () => {
    chooseYear(years.includes(draft.value.year) ? draft.value.year : year);
    show('records');
    focusSoon(places.result);
  };
  const isVerified = draft.value.verified?.includes(year) ?? false;
  return (
    <li>
      <div class="when">
        <h3>
          <button type="button" class="link" onClick={open}>
            {yearsText(years)}
          </button>
        </h3>
        {several && <p class="sm qq">{title}</p>}
        {reference && <p class="sm qq">只能参照</p>}
      </div>
      <div class="what">
        {assessment.unit === 'hours' && assessment.span && (
          <Ruler size="sm" {...yearRuler(assessment, within)} />
        )}
        {assessment.span ? (
          <Figures assessment={assessment} within={within} />
        ) : (
          <p>周期待定，先填本人的情况。</p>
        )}
      </div>
      <div class="how">
        <Seal verdict={verdict} />
        {readings.some(({ changesVerdict }) => changesVerdict) && (
          <Status kind="doubt">换一种读法，结论会改变</Status>
        )}
        <LightList lights={lights} policy={within.id} />
        {lights.verified.state !== 'unspecified' && (
          <label class="opt">
            <input
              type="checkbox"
              checked={isVerified}
              onChange={(event) => verify(year, event.currentTarget.checked)}
            />
            <span>
              <span class="vh">{yearsText(years)}</span>已经验证
            </span>
          </label>
        )}
      </div>
    </li>
  );
}

/** Records that no year can count. */
function Undated() {
  if (undated.value.length === 0) return null;
  const open = (id: string) => {
    select(id);
    show('records');
    focusSoon(places.form);
  };
  return (
    <section class="undated" aria-labelledby="undated">
      <h3 id="undated">缺日期，哪一年都没有计入</h3>
      <ul>
        {undated.value.map((activity) => (
          <li key={activity.id}>
            <button type="button" class="link" onClick={() => open(activity.id)}>
              {titleOf(activity, vocabulary.value)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Several years at a glance: what each comes to, and what of it is settled. */
export function Years() {
  const within = policy.value;
  if (!within) return <p class="state">这份草稿用的文件已经不在这里，请另选地区。</p>;
  const all = rows.value;
  const requirements = new Set(all.map(({ assessment }) => assessment.requirement));
  return (
    <section class="years-view" aria-labelledby="years-title">
      <div class="pane-h">
        <h2 id="years-title">各年度一览</h2>
      </div>
      <p class="hint">
        按{within.name}的文件，从有记录的第一年到最后一年。学时够了，还要登记、验证、材料齐；这几样分开看。
      </p>
      <ul class="years">
        {all.map((row) => (
          <Year
            key={`${row.assessment.requirement} ${row.assessment.year}`}
            row={row}
            within={within}
            several={requirements.size > 1}
          />
        ))}
      </ul>
      <Undated />
    </section>
  );
}
