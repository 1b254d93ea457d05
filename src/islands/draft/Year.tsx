import { Note } from '../../components/Note.tsx';
import { Ruler } from '../../components/Ruler.tsx';
import { Seal } from '../../components/Seal.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { days } from '../../format/date.ts';
import { governsText } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { personVocabulary } from '../../stores/calculator/facts.ts';
import { chooseYear } from '../../stores/calculator/settings.ts';
import { Doubts } from './Doubts.tsx';
import { yearDoubts } from './doubts.ts';
import { later } from './later.tsx';
import { Missing } from './Missing.tsx';
import { Refs } from './Refs.tsx';
import { Subjects } from './Subjects.tsx';
import { yearRuler } from './segments.ts';
import { Totals } from './Totals.tsx';

const Below = later(() => import('./Below.tsx').then(({ Below }) => Below));

function Reference({ policy, year }: { policy: Policy; year: number }) {
  const governed = policy.governs.years?.at(-1);
  return (
    <Note>
      <p>
        {year}年度只能参照：这份文件管的是{governsText(policy)}。{policy.notice}
      </p>
      {governed !== undefined && (
        <button type="button" class="btn" onClick={() => chooseYear(governed)}>
          改看{governed}年度
        </button>
      )}
    </Note>
  );
}

interface Props {
  assessment: Assessment;
  policy: Policy;
  /** Several requirements apply: each is named. */
  several: boolean;
}

/** Facts of the person that are missing, and what for. */
const Lacking = ({ facts, then }: { facts: readonly string[]; then: string }) => (
  <span>
    <Missing facts={facts} vocabulary={personVocabulary.value} then={then} />
  </span>
);

/** The span is not known before something is known of the person: nothing is added up yet. */
function Unknown({ assessment, policy }: Omit<Props, 'several'>) {
  return (
    <p class="base">
      <Lacking facts={assessment.missingPerson} then="填好才知道哪些学习算在内。" />
      <Refs policy={policy.id} clauses={assessment.clauses} />
    </p>
  );
}

/** What is done and due, and the doubts. */
function Known({ assessment, policy }: Omit<Props, 'several'>) {
  const requirement = policy.requirements.find(({ id }) => id === assessment.requirement);
  const { span, year } = assessment;
  const isCalendarYear = span?.from === `${year}-01-01` && span.to === `${year}-12-31`;
  return (
    <>
      <Totals assessment={assessment} />
      {assessment.unit === 'hours' && <Ruler size="lg" flags scale {...yearRuler(assessment, policy)} />}
      <Subjects assessment={assessment} policy={policy} requirement={requirement} />
      <p class="base">
        {span && !isCalendarYear && `${days(span)}。`}
        要求见
        <Refs policy={policy.id} clauses={assessment.clauses} />
      </p>
      {assessment.activities.length > 0 && <Below assessment={assessment} policy={policy} />}
      <Doubts
        doubts={yearDoubts(policy, assessment)}
        policy={policy.id}
        name={`year-${assessment.requirement}`}
      />
    </>
  );
}

/** One requirement in one year: the verdict and how it comes about. */
export function Year({ assessment, policy, several }: Props) {
  const { year, verdict, activities } = assessment;
  const requirement = policy.requirements.find(({ id }) => id === assessment.requirement);
  return (
    <>
      <div class="pane-h">
        <h2>{several && requirement ? `${year}年度，${requirement.title}` : `${year}年度结果`}</h2>
        {activities.length > 0 && <Seal verdict={verdict} />}
      </div>
      {assessment.reference && <Reference policy={policy} year={year} />}
      {assessment.lacking.length > 0 && (
        <p class="base">
          <Lacking facts={assessment.lacking} then="填好才知道这一条是否适用。" />
        </p>
      )}
      {assessment.span ? (
        <Known assessment={assessment} policy={policy} />
      ) : (
        <Unknown assessment={assessment} policy={policy} />
      )}
    </>
  );
}
