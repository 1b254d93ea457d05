import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { href } from '../../components/href.ts';
import { Ruler } from '../../components/Ruler.tsx';
import { Seal } from '../../components/Seal.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { countedName } from '../../format/names.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { vocabulary } from '../../stores/library.ts';
import { job, within } from '../../stores/roster/current.ts';
import { remove } from '../../stores/roster/deeds.ts';
import { type Detail, detailOf } from '../../stores/roster/detail.ts';
import { draftFor } from '../../stores/roster/drafts.ts';
import type { RosterPerson } from '../../stores/roster/people.ts';
import type { Job } from '../../stores/roster/work.ts';
import { isSameList } from '../../stores/steady.ts';
import { factNames } from '../check/words.ts';
import { Refs } from '../draft/Refs.tsx';
import { yearRuler } from '../draft/segments.ts';
import { lineText, professionalFirst } from '../draft/verdicts.ts';

/** What is done and due in one requirement of a year, and its clauses. */
function Figures({ assessment, policy }: { assessment: Assessment; policy: Policy }) {
  const { total, unit, floors, clauses, requirement, lacking } = assessment;
  const title = policy.requirements.find(({ id }) => id === requirement)?.title;
  if (!assessment.span) return <p>{title}：周期待定，先补本人的情况。</p>;
  return (
    <>
      {unit === 'hours' && <Ruler size="sm" {...yearRuler(assessment, policy)} />}
      <p>
        <b>{hoursText(total.done)}</b>
        {unitName(unit)}
        {typeof total.due === 'number' && `，要求${figure(total.due)}`}
        {total.short > 0 && `，差${figure(total.short)}`}
        {professionalFirst(floors).map((line) => (
          <Fragment key={line.of}>
            ；
            <span class="ib">
              {countedName(line.of as Parameters<typeof countedName>[0], policy)}
              {lineText(line)}
            </span>
          </Fragment>
        ))}
      </p>
      {lacking.length > 0 && (
        <p>
          {title}：填了{lacking.map((fact) => vocabulary.value.person[fact]?.name ?? fact).join('、')}
          才知道这一条是否适用。
        </p>
      )}
      <Refs policy={policy.id} clauses={clauses} />
    </>
  );
}

function Year({ year, policy }: { year: Detail['years'][number]; policy: Policy }) {
  const isReference = year.assessments.some(({ reference }) => reference);
  return (
    <li>
      <div class="when">
        <b>{year.year}年度</b>
        {isReference && <span class="sm qq">参照</span>}
        {!year.asked && <span class="sm qq">不是申报要求的年度</span>}
      </div>
      <div>
        <Seal verdict={year.verdict} />
      </div>
      <div class="what">
        {year.empty && <p class="sm qq">没有记录，不能当作没有学习</p>}
        {year.assessments.map((assessment) => (
          <Figures key={assessment.requirement} assessment={assessment} policy={policy} />
        ))}
      </div>
    </li>
  );
}

/** Why the years are what they are, where the text leaves that open. */
function Asked({ detail: { check }, policy }: { detail: Detail; policy: Policy }) {
  const { asked, papers } = check;
  return (
    <>
      {asked.open && (
        <p class="sm">
          {asked.missing.length > 0
            ? `还缺${asked.missing.map((fact) => factNames[fact]).join('、')}，看不出要看哪几个年度，所以整体无法判定。`
            : '文件没有写明要看哪几个年度，所以整体无法判定。'}
          <Refs policy={policy.id} clauses={asked.clauses} />
        </p>
      )}
      {asked.chosen && (
        <p class="sm">
          文件没有写明要看哪几个年度，这里看的是“逐年显示”里选的年度。
          <Refs policy={policy.id} clauses={asked.clauses} />
        </p>
      )}
      {papers.missing.length > 0 && (
        <p class="sm">
          申报还要交：{papers.missing.join('、')}
          <Refs policy={policy.id} clauses={papers.clauses} />
        </p>
      )}
    </>
  );
}

/** What stands behind a person's line; undefined until it is worked out. A mistake in it is one of the part that shows it. */
function useDetail(now: Job | undefined, person: RosterPerson): Detail | undefined {
  const [found, setFound] = useState<{ of: unknown[]; detail?: Detail; error?: unknown }>();
  useEffect(() => {
    if (!now) return;
    let isWanted = true;
    const of = [now, person];
    detailOf(now, person).then(
      (detail) => isWanted && setFound({ of, detail }),
      (error) => isWanted && setFound({ of, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [now, person]);
  if (!found || !isSameList(found.of, [now, person])) return undefined;
  if (found.error) throw found.error;
  return found.detail;
}

/** A person's years with their figures and clauses, and what can be done with the person. */
export function Details({ person }: { person: RosterPerson }) {
  const [problem, setProblem] = useState(false);
  const [now, policy] = [job.value, within.value];
  const detail = useDetail(now, person);
  if (!policy) return null;
  const open = async () => {
    setProblem(false);
    try {
      location.assign(href(`/draft/?draft=${encodeURIComponent(await draftFor(person))}`));
    } catch (error) {
      console.error(error);
      setProblem(true);
    }
  };
  return (
    <>
      {detail ? (
        <>
          <ul class="rs-detail">
            {detail.years.map((year) => (
              <Year key={year.year} year={year} policy={policy} />
            ))}
          </ul>
          <Asked detail={detail} policy={policy} />
        </>
      ) : (
        <p class="q">正在算各年度</p>
      )}
      <div class="btns no-print">
        <button type="button" class="btn" onClick={() => void open()}>
          打开测算
        </button>
        <button type="button" class="btn ghost" onClick={() => remove(person)}>
          从名册移除
        </button>
      </div>
      <p role="status" class="no-print">
        {problem && '没有打开：本机存不下这个人的草稿。请看浏览器是否允许本页保存。'}
      </p>
    </>
  );
}
