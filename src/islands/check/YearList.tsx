import { readingHref } from '../../components/addresses.ts';
import { Legend } from '../../components/Legend.tsx';
import { Ruler } from '../../components/Ruler.tsx';
import { Seal } from '../../components/Seal.tsx';
import type { Check } from '../../engine/check/check.ts';
import { factName } from '../../format/names.ts';
import { hoursText, unitName } from '../../format/number.ts';
import { yearsText } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { byId } from '../../stores/calculator/current.ts';
import { personVocabulary } from '../../stores/calculator/facts.ts';
import { policy } from '../../stores/calculator/result.ts';
import { lightsFor } from '../../stores/calculator/years.ts';
import { checked } from '../../stores/check/checked.ts';
import { vocabulary } from '../../stores/library.ts';
import { lightText } from '../draft/lights.ts';
import { Refs } from '../draft/Refs.tsx';
import { titleOf } from '../draft/rows.ts';
import { yearRuler } from '../draft/segments.ts';
import { openText } from '../draft/verdicts.ts';
import { type ReportRow, reportRows, subjectsText, totalGap, withoutSubject } from './words.ts';

type Shown = { row: ReportRow; parts: Check['parts']; within: Policy };

const most = 3;

/** Names of records, of many the first few. */
function names(ids: readonly string[]): string {
  const titles = ids.flatMap((id) => {
    const activity = byId.value.get(id);
    return activity ? [titleOf(activity, vocabulary.value)] : [];
  });
  const rest = titles.length - most;
  return `${titles.slice(0, most).join('、')}${rest > 0 ? `等${titles.length}条` : ''}`;
}

/** What would have to be known, or is not counted, record by record. */
function remarks({ assessment, verdict }: ReportRow): string[] {
  const unsure = assessment.lacking.map((fact) => factName(personVocabulary.value, fact));
  const unnamed = withoutSubject(assessment);
  const inside = assessment.activities.filter(({ place }) => place === 'inside');
  const named = (state: string) =>
    names(inside.filter((each) => each.state === state).map(({ activity }) => activity));
  const incomplete = inside.filter(({ state }) => state === 'incomplete');
  const missing = [...new Set(incomplete.flatMap((each) => each.missing.slice(0, 1)))];
  const facts = missing.map((fact) => factName(vocabulary.value, fact)).join('、');
  const [denied, silent, granted] = [named('denied'), named('unspecified'), named('discretionary')];
  return [
    ...(unsure.length > 0 ? [`填了${unsure.join('、')}才知道这一条是否适用`] : []),
    ...(incomplete.length > 0 ? [`${named('incomplete')}还缺${facts}`] : []),
    ...(silent ? [`${silent}折多少学时未规定`] : []),
    ...(granted ? [`${granted}待主管部门核定`] : []),
    ...(denied ? [`${denied}不计`] : []),
    ...(verdict === 'undecided' && unnamed > 0 ? [`注明${unnamed}条记录的科目，才能判断各科目够不够`] : []),
  ];
}

/** The clauses behind a row: the requirement's, those of its floors, and those by which a record is not counted. */
function clausesOf({ assessment }: ReportRow, within: Policy): string[] {
  const requirement = within.requirements.find(({ id }) => id === assessment.requirement);
  const denying = assessment.activities.filter(
    ({ place, state }) => place === 'inside' && state === 'denied',
  );
  return [
    ...new Set([
      ...assessment.clauses,
      ...(requirement?.floors.flatMap(({ clause = [] }) => clause) ?? []),
      ...denying.flatMap(({ clauses }) => clauses),
    ]),
  ];
}

function Sum({ row, parts, within }: Shown) {
  const { assessment, verdict, empty } = row;
  const { total, unit, span, missingPerson } = assessment;
  if (!span)
    return (
      <>
        周期待定，还缺
        {missingPerson.map((fact) => factName(personVocabulary.value, fact)).join('、')}。
      </>
    );
  if (empty) return <>没有记录。没有填不等于没有学，在测算里填上再看。</>;
  if (verdict === 'exempt') return <>这一年度免学。</>;
  const gap = totalGap(assessment);
  const subjects = subjectsText(assessment, within);
  return (
    <>
      {total.due !== undefined && (
        <>
          共{hoursText(total.done)}
          {unit === 'hours' ? '' : unitName(unit)}
          {gap && !parts && (
            <>
              ，<b>{gap}</b>
            </>
          )}
          {subjects.length > 0 && '：'}
        </>
      )}
      {subjects.join('，')}。
    </>
  );
}

/** Entry, verification and papers, which are settled apart from the hours. */
function Settled({ row, within }: Omit<Shown, 'parts'>) {
  const { registered, verified, evidenced } = lightsFor(within, row.assessment);
  const lights = Object.entries({ registered, verified, evidenced }) as [
    'registered' | 'verified' | 'evidenced',
    typeof registered,
  ][];
  return (
    <>
      {lights.map(([key, light]) => {
        const { name, text } = lightText(key, light);
        return (
          <span class="ib" key={key}>
            {name}：{text}
          </span>
        );
      })}
    </>
  );
}

function Why({ row, parts, within }: Shown) {
  const { assessment, verdict, empty } = row;
  const said = remarks(row);
  const isOpen = !empty && verdict === 'undecided' && said.length === 0;
  const open = isOpen && openText({ ...assessment, verdict });
  const changing = empty ? [] : assessment.readings.filter(({ changesVerdict }) => changesVerdict);
  return (
    <>
      <Sum row={row} parts={parts} within={within} />
      {said.length > 0 && `${said.join('；')}。`}
      {open}
      {changing.length > 0 && (
        <span class="turn">
          换一种读法，结论会改变：
          {changing.map(({ reading }, index) => (
            <>
              {index > 0 && '、'}
              <a href={readingHref(reading, within.id)}>
                {within.readings.find(({ id }) => id === reading)?.asks ?? reading}
              </a>
            </>
          ))}
        </span>
      )}
      <span class="yl-s">
        {!empty && verdict !== 'exempt' && <Settled row={row} within={within} />}
        <Refs policy={within.id} clauses={clausesOf(row, within)} />
      </span>
    </>
  );
}

function Row({ row, parts, within, several }: Shown & { several: boolean }) {
  const { assessment, years, verdict } = row;
  const title = within.requirements.find(({ id }) => id === assessment.requirement)?.title;
  const isMeasured = assessment.unit === 'hours' && assessment.span !== undefined;
  return (
    <tr>
      <th scope="row">
        {yearsText(years)}
        {assessment.reference && <span class="yl-r">参照</span>}
      </th>
      <td>
        <Seal verdict={verdict} />
      </td>
      <td class="full">
        {isMeasured ? (
          <Ruler size="sm" {...yearRuler(assessment, within)} />
        ) : (
          <p class="qq sm">以{unitName(assessment.unit)}计</p>
        )}
      </td>
      <td class="full">
        {several && title && <p class="sm q">{title}</p>}
        <Why row={row} parts={parts} within={within} />
      </td>
    </tr>
  );
}

type Mark = Parameters<typeof Legend>[0]['marks'][number];

/** The marks that the rulers of some rows show. */
function marksOf(rows: readonly ReportRow[], within: Policy): Mark[] {
  const rulers = rows
    .filter(({ assessment }) => assessment.unit === 'hours' && assessment.span)
    .map(({ assessment }) => yearRuler(assessment, within));
  const kinds = ['professional', 'public', 'elective', 'unstated', 'open'] as const;
  return [
    ...kinds.filter((kind) =>
      rulers.some(({ segments }) => segments.some((segment) => segment.kind === kind)),
    ),
    ...(rulers.some(({ requirement }) => requirement !== undefined) ? (['requirement'] as const) : []),
    ...(rulers.some((ruler) => ruler.professionalRequirement !== undefined)
      ? (['professionalRequirement'] as const)
      : []),
  ];
}

/** Where entry and verification come from; they are the same for every year. */
function Behind({ within, row }: { within: Policy; row: ReportRow }) {
  const { registered, verified } = lightsFor(within, row.assessment);
  return (
    <p class="yl-b sm qq">
      {[
        { name: '登记', light: registered },
        { name: '验证', light: verified },
      ].map(({ name, light }) => (
        <span class="ib" key={name}>
          {name}
          {light.clauses.length > 0 ? '见' : '未规定'}
          <Refs policy={within.id} clauses={light.clauses.slice(0, 3)} />
        </span>
      ))}
    </p>
  );
}

/** The years one by one: the verdict, the hours on a ruler, and why. */
export function YearList() {
  const [within, result] = [policy.value, checked.value];
  const rows = result ? reportRows(result.years) : [];
  const [first] = rows;
  if (!within || !result || !first) return null;
  const several = new Set(rows.map(({ assessment }) => assessment.requirement)).size > 1;
  return (
    <section aria-labelledby="check-years">
      <h2 id="check-years">逐年判断</h2>
      <table class="yl">
        <thead>
          <tr>
            <th scope="col">年度</th>
            <th scope="col">判断</th>
            <th scope="col">学时尺 0至100</th>
            <th scope="col">理由</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={`${row.assessment.requirement} ${row.years[0]}`}
              {...{ row, within, several }}
              parts={result.parts}
            />
          ))}
        </tbody>
      </table>
      <Legend marks={marksOf(rows, within)} />
      <Behind within={within} row={first} />
    </section>
  );
}
