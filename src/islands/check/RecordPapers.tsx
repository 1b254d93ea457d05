import { readingHref } from '../../components/addresses.ts';
import { Reading } from '../../components/Reading.tsx';
import type { RecordProof } from '../../engine/check/evidence.ts';
import type { Proof } from '../../engine/evidence.ts';
import { combinationsText } from '../../format/papers.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { holdPaper } from '../../stores/calculator/activities.ts';
import { byId } from '../../stores/calculator/current.ts';
import { vocabulary } from '../../stores/library.ts';
import { Refs } from '../draft/Refs.tsx';
import { titleOf } from '../draft/rows.ts';
import { additions, clausesOf, otherwise, papersIn } from './papers.ts';

/** More combinations than these are folded away. */
const few = 2;

/** The combinations of papers that the text accepts in one situation, and what else it says of them. */
function Accepted({ proof: { anyOf, evidence }, name }: { proof: Proof; name: string | undefined }) {
  const wanted = anyOf.filter((papers) => papers.length > 0);
  const about = name === undefined ? '' : `${name}：`;
  const { says = '' } = evidence;
  if (wanted.length > few)
    return (
      <details>
        <summary>
          {about}
          {wanted.length}组材料，有一组即可
        </summary>
        <ol>
          {wanted.map((papers) => (
            <li key={papers.join()}>{papers.join('＋')}</li>
          ))}
        </ol>
        {says && <p>{says}</p>}
      </details>
    );
  const isOne = wanted.length === 1 && wanted[0]?.length === 1;
  const enough = wanted.length === 0 || isOne ? '' : `凭${combinationsText(wanted)}。`;
  if (!enough && !says) return null;
  return (
    <p class="hint">
      {about}
      {enough}
      {says}
    </p>
  );
}

/** What is to be added in each of the situations that the text tells apart. */
export function Situations({ proof }: { proof: RecordProof['proof'] }) {
  const adds = additions(proof);
  if (adds.length < 2) return null;
  return (
    <ul class="ev-cases">
      {adds.map((each) => (
        <li key={each.name}>
          {each.name}：{each.adds}
        </li>
      ))}
    </ul>
  );
}

/** What the other readings would ask for, each beside its question. */
export function Otherwise({ within, proof }: { within: Policy; proof: RecordProof['proof'] }) {
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
  const title = titleOf(activity, vocabulary.value);
  const adds = additions(proof);
  return (
    <li>
      <span class="ev-y">{years.join('、')}</span>
      <div>
        <p>
          <b>{title}</b>
          {adds.length === 1 && `：${adds[0]?.adds}`}
        </p>
        <Situations proof={proof} />
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
        <Otherwise within={within} proof={proof} />
      </div>
      <Refs policy={within.id} clauses={clausesOf(proof)} />
    </li>
  );
}
