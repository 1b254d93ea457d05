import { Fragment } from 'preact';
import type { SegmentKind } from '../../components/ruler.ts';
import { Status } from '../../components/Status.tsx';
import { Swatch } from '../../components/Swatch.tsx';
import type { Assessment, Line } from '../../engine/assess.ts';
import { countedName } from '../../format/names.ts';
import { figure } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Requirement } from '../../policy/schema/requirement.ts';
import { select } from '../../stores/calculator/activities.ts';
import { focusSoon, places } from './focus.ts';
import { Refs } from './Refs.tsx';
import { electiveHours, openHours } from './segments.ts';
import { lineStatus, lineText } from './verdicts.ts';

const swatches: Partial<Record<Line['of'], SegmentKind>> = { professional: 'professional', public: 'public' };

/** 专业 first, as it lies on the ruler. */
const inOrder = (floors: { line: Line; clauses: string[] | undefined }[]) => {
  const place = ({ line }: { line: Line }) => ['professional', 'public'].indexOf(line.of) >>> 0;
  return [...floors].sort((a, b) => place(a) - place(b));
};

interface Props {
  assessment: Assessment;
  policy: Policy;
  requirement: Requirement | undefined;
}

/** By subject: what is done and due, how it stands, and the clause where it is another one than the requirement's. */
export function Subjects({ assessment, policy, requirement }: Props) {
  const floors = assessment.floors.map((line, index) => ({
    line,
    clauses: requirement?.floors[index]?.clause,
  }));
  const { value, low, high } = assessment.total.done;
  const open = openHours(assessment);
  const elective = electiveHours(assessment);
  const withoutSubject = assessment.activities.find(
    ({ counts, counted, fulfils }) => counted > 0 && counts === undefined && !fulfils,
  );
  const name = (id: string) => {
    select(id);
    focusSoon(places.form);
  };
  return (
    <div class="chk">
      {inOrder(floors).map(({ line, clauses }) => {
        const status = lineStatus(line);
        const swatch = assessment.unit === 'hours' ? swatches[line.of] : undefined;
        return (
          <Fragment key={line.of}>
            <span>
              {swatch && <Swatch kind={swatch} />}
              {countedName(line.of as Parameters<typeof countedName>[0], policy)}
            </span>
            <span>
              {lineText(line)}
              {clauses && <Refs policy={policy.id} clauses={clauses} />}
            </span>
            <span class="num">{status && <Status kind={status.kind}>{status.text}</Status>}</span>
          </Fragment>
        );
      })}
      {elective > 0 && (
        <>
          <span>
            <Swatch kind="elective" />
            {countedName('elective', policy)}
          </span>
          <span class="wide">{figure(elective)}，只计入总数</span>
        </>
      )}
      {assessment.unstated > 0 && (
        <>
          <span>
            <Swatch kind="unstated" />
            未注明
          </span>
          <span>{figure(assessment.unstated)}，只计入总数</span>
          <span class="num">
            {withoutSubject && (
              <button type="button" class="link" onClick={() => name(withoutSubject.activity)}>
                去注明
              </button>
            )}
          </span>
        </>
      )}
      {open > 0 && (
        <>
          <span>
            <Swatch kind="open" />
            待核
          </span>
          <span class="wide">
            {high === null ? '认定后' : '认定后或换一种读法'}，合计可到{figure(value + open)}
          </span>
        </>
      )}
      {high === null && (
        <>
          <span>上限不定</span>
          <span class="wide">有的学习还算不出，合计可能更多</span>
        </>
      )}
      {low < value && (
        <>
          <span>较低的读法</span>
          <span class="wide">换一种读法，合计可能只有{figure(low)}</span>
        </>
      )}
    </div>
  );
}
