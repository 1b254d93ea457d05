import { readingHref } from '../../components/addresses.ts';
import { Reading } from '../../components/Reading.tsx';
import { Status } from '../../components/Status.tsx';
import type { RecordProof } from '../../engine/check/evidence.ts';
import type { Proof } from '../../engine/evidence.ts';
import { outermost } from '../../format/outermost.ts';
import { combinationsText } from '../../format/papers.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { holdPaper } from '../../stores/calculator/activities.ts';
import { byId } from '../../stores/calculator/current.ts';
import { vocabulary } from '../../stores/library.ts';
import { Refs } from '../draft/Refs.tsx';
import { titleOf } from '../draft/rows.ts';
import { additions, otherwise, papersIn, standing } from './papers.ts';

/** More combinations than these are folded away. */
const few = 2;

/** The combinations of papers that the text accepts in one situation. */
function Accepted({ proof: { anyOf }, name }: { proof: Proof; name: string | undefined }) {
  const wanted = anyOf.filter((papers) => papers.length > 0);
  if (wanted.length === 0 || (wanted.length === 1 && wanted[0]?.length === 1)) return null;
  const about = name === undefined ? '' : `${name}：`;
  if (wanted.length === 1)
    return (
      <p class="hint">
        {about}
        {wanted.flat().join('、')}都要有。
      </p>
    );
  if (wanted.length <= few)
    return (
      <p class="hint">
        {about}
        {combinationsText(wanted)}。
      </p>
    );
  return (
    <details class="no-print">
      <summary>
        {about}
        {wanted.length}组材料，有一组即可
      </summary>
      <ol>
        {wanted.map((papers) => (
          <li key={papers.join()}>{papers.join('＋')}</li>
        ))}
      </ol>
    </details>
  );
}

/** What the other readings would ask for, each beside its question. */
function Otherwise({ within, proof }: { within: Policy; proof: RecordProof['proof'] }) {
  if (proof.firm) return null;
  return (
    <>
      {otherwise(within, proof).map(({ reading, says }) => (
        <p class="hint" key={says}>
          <Reading
            href={readingHref(reading, within.id)}
            about={within.readings.find(({ id }) => id === reading)?.asks ?? ''}
          />
          {says}。
        </p>
      ))}
    </>
  );
}

/** The papers of one record: what is to be added, each to be ticked when it is at hand, and the clause that asks for them. */
export function RecordPapers({ found, within }: { found: RecordProof; within: Policy }) {
  const activity = byId.value.get(found.record);
  if (!activity) return null;
  const { proof, years } = found;
  const { kind, text } = standing(proof);
  const title = titleOf(activity, vocabulary.value);
  const adds = additions(proof);
  return (
    <li class={kind === 'ok' ? 'no-print' : undefined}>
      <span class="ev-y">{years.join('、')}</span>
      <div>
        <p>
          <b>{title}</b>
          {adds.length === 1 && `：${adds[0]?.adds}`}
          <Status kind={kind}>{text}</Status>
        </p>
        {adds.length > 1 && (
          <ul class="ev-cases">
            {adds.map((each) => (
              <li key={each.name}>
                {each.name}：{each.adds}
              </li>
            ))}
          </ul>
        )}
        <fieldset class="opts">
          <legend class="vh">{title}已有的材料</legend>
          {papersIn(proof.proofs).map((paper) => (
            <label class="opt" key={paper}>
              <input
                type="checkbox"
                checked={activity.held?.includes(paper) ?? false}
                onChange={(event) => holdPaper(activity.id, paper, event.currentTarget.checked)}
              />
              {paper}
            </label>
          ))}
        </fieldset>
        {proof.proofs.map((each, at) => (
          <Accepted key={each.evidence.id} proof={each} name={adds[at]?.name} />
        ))}
        {proof.proofs.map(
          ({ evidence }) =>
            evidence.says && (
              <p class="hint" key={evidence.id}>
                {evidence.says}
              </p>
            ),
        )}
        <Otherwise within={within} proof={proof} />
      </div>
      <Refs policy={within.id} clauses={outermost(proof.proofs.flatMap(({ evidence }) => evidence.clause))} />
    </li>
  );
}
