import { readingHref } from '../../components/addresses.ts';
import { None } from '../../components/None.tsx';
import { Reading } from '../../components/Reading.tsx';
import { Status } from '../../components/Status.tsx';
import type { Evidenced, Proof } from '../../engine/evidence.ts';
import { outermost } from '../../format/outermost.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { holdPaper, register } from '../../stores/calculator/activities.ts';
import { proofOf, registrations } from '../../stores/calculator/papers.ts';
import { policy } from '../../stores/calculator/result.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { papersOf, proofText } from './papers.ts';
import { Refs } from './Refs.tsx';

interface Props {
  activity: DraftActivity;
  region: string;
}

/** The papers of one situation, each to be ticked when it is at hand. */
function Situation({ activity, region, proof, named }: Props & { proof: Proof; named: boolean }) {
  const { evidence } = proof;
  const held = activity.held ?? [];
  return (
    <fieldset class="f papers">
      <legend class={named ? 'lb' : 'vh'}>{evidence.title}</legend>
      <p class="hint">
        {proofText(proof)}
        {evidence.says}
        <Refs policy={region} clauses={outermost(evidence.clause)} />
      </p>
      <div class="evi">
        {papersOf(proof, held).map(([paper, { kind, text }]) => (
          <label class="opt" key={paper}>
            <input
              type="checkbox"
              checked={held.includes(paper)}
              onChange={(event) => holdPaper(activity.id, paper, event.currentTarget.checked)}
            />
            <span>{paper}</span>
            <Status kind={kind}>{text}</Status>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether it was entered where the region has study entered, and how the text wants that done. */
function Registered({ activity, within }: { activity: DraftActivity; within: Policy }) {
  const entering = registrations(within);
  if (entering.length === 0) return null;
  return (
    <>
      <div class="evi">
        <label class="opt">
          <input
            type="checkbox"
            checked={activity.registered ?? false}
            onChange={(event) => register(activity.id, event.currentTarget.checked)}
          />
          <span>已登记</span>
          {activity.registered ? <Status kind="ok">已记入</Status> : <Status kind="idle">还没有</Status>}
        </label>
      </div>
      <details class="fold">
        <summary>{within.name}怎么登记</summary>
        {entering.map(({ id, says, clauses }) => (
          <p class="hint" key={id}>
            {says}
            <Refs policy={within.id} clauses={clauses} />
          </p>
        ))}
      </details>
    </>
  );
}

/** Marks papers of which the text can be read in more than one way, and that are missing only on some. */
function Unsure({ within, alternatives }: { within: Policy } & Pick<Evidenced, 'alternatives'>) {
  const asked = [...new Set(alternatives.flatMap(({ readings }) => Object.keys(readings)))];
  return (
    <p class="hint">
      要哪些材料，
      {asked.map((id) => (
        <Reading
          key={id}
          href={readingHref(id, within.id)}
          about={within.readings.find((reading) => reading.id === id)?.asks ?? ''}
        />
      ))}
    </p>
  );
}

/** What proves the record in the region in use, what of it is at hand, and whether it was entered. */
export function Papers({ activity }: { activity: DraftActivity }) {
  const within = policy.value;
  const proof = proofOf(activity);
  if (!within || !proof) return null;
  const { proofs, firm, alternatives } = proof;
  return (
    <section class="proof" aria-labelledby="record-papers">
      <h3 id="record-papers">证明材料</h3>
      {proofs.length === 0 && (
        <p class="hint">
          <None>未规定</None>这类活动用什么证明，{within.name}的文件没有写。
        </p>
      )}
      {proofs.map((each) => (
        <Situation
          key={each.evidence.id}
          activity={activity}
          region={within.id}
          proof={each}
          named={proofs.length > 1}
        />
      ))}
      {!firm && <Unsure within={within} alternatives={alternatives} />}
      <Registered activity={activity} within={within} />
    </section>
  );
}
