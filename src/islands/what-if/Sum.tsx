import { Ruler } from '../../components/Ruler.tsx';
import { Status } from '../../components/Status.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { countedName } from '../../format/names.ts';
import { doneText } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { yearRuler } from '../draft/segments.ts';
import { professionalFirst, verdictNames } from '../draft/verdicts.ts';

const looks = { met: 'ok', exempt: 'ok', 'not-met': 'bad', undecided: 'doubt' } as const;

/** 共99，专业61 */
const sumText = ({ total, floors }: Assessment): string =>
  [
    `共${doneText(total.done)}`,
    ...professionalFirst(floors).map(
      ({ of, done }) => `${countedName(of as Parameters<typeof countedName>[0])}${doneText(done)}`,
    ),
  ].join('，');

/** What a year would come to, small: ruler, figures, verdict. */
export function Sum({ assessment, within }: { assessment: Assessment; within: Policy }) {
  return (
    <>
      {assessment.unit === 'hours' && <Ruler size="sm" {...yearRuler(assessment, within)} />}
      <p>{sumText(assessment)}</p>
      <Status kind={looks[assessment.verdict]}>{verdictNames[assessment.verdict]}</Status>
    </>
  );
}
