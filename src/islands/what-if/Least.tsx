import type { ComponentChildren } from 'preact';
import type { Plan } from '../../engine/plan/plan.ts';
import { day } from '../../format/date.ts';
import { countsText, doingUnit, effortText, hypotheses } from '../../format/effort.ts';
import { factName, kindName } from '../../format/names.ts';
import { unitName } from '../../format/number.ts';
import { gapText, reasonClauses, reasonText } from '../../format/reason.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { personVocabulary } from '../../stores/calculator/facts.ts';
import { today } from '../../stores/clock.ts';
import { vocabulary } from '../../stores/library.ts';
import { activitiesOf, type Enough, type Failing, parted } from '../../stores/what-if/efforts.ts';
import { fork, mostScenarios, scenarios } from '../../stores/what-if/scenarios.ts';
import { Refs } from '../draft/Refs.tsx';
import { type Planned, usePlans } from './plans.ts';

/** So many are shown at once; the others are folded. */
const best = 4;

/** How long the draft has to stay as it is before plans are made, in ms. */
const pause = 250;

type TryNow = (id: string | undefined) => void;

const clausesOf = (within: Policy, rule: string): string[] =>
  within.rules.find(({ id }) => id === rule)?.clause ?? [];

/** One thing: how much of it, what it counts, and on what facts that rests. */
function Part({ part, within }: { part: Enough; within: Policy }) {
  const facts = hypotheses(part, { vocabulary: vocabulary.value });
  return (
    <>
      <p>
        <b>{effortText(part, vocabulary.value)}</b>，<span class="ib">{countsText(part, within)}</span>
        <Refs policy={within.id} clauses={clausesOf(within, part.rule)} />
      </p>
      {facts.length > 0 && <p class="sm qq">前提：{facts.join('，')}</p>}
    </>
  );
}

function Try({ parts, tryNow }: { parts: readonly Enough[]; tryNow: TryNow }) {
  const isFull = scenarios.value.length >= mostScenarios;
  const name = parts.map((part) => effortText(part, vocabulary.value)).join('；');
  return (
    <button
      type="button"
      class="btn"
      aria-disabled={isFull}
      onClick={() => !isFull && tryNow(fork(activitiesOf(parts)))}
    >
      作为方案试试<span class="vh">：{name}</span>
    </button>
  );
}

function Failed({ failing, within }: { failing: readonly Failing[]; within: Policy }) {
  if (failing.length === 0) return null;
  return (
    <details class="fold">
      <summary>只做一样补不上的有{failing.length}种，看原因</summary>
      <ul class="failing">
        {failing.map((effort) => {
          const unit = unitName(within.rules.find(({ id }) => id === effort.rule)?.unit ?? 'hours');
          const { impossible } = effort;
          const clauses = [...clausesOf(within, effort.rule), ...reasonClauses(impossible, within)];
          return (
            <li key={effort.rule}>
              <b>{kindName(vocabulary.value, effort.kind)}</b>：
              {reasonText(impossible, within, unit, doingUnit(effort, vocabulary.value))}。
              <Refs policy={within.id} clauses={[...new Set(clauses)]} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Ways that are enough, each of one thing or several. */
function Ways({
  ways,
  within,
  tryNow,
}: {
  ways: readonly (readonly Enough[])[];
  within: Policy;
  tryNow: TryNow;
}) {
  return (
    <ul class="efforts">
      {ways.map((parts) => (
        <li key={parts.map(({ rule }) => rule).join(' ')}>
          <div>
            {parts.map((part) => (
              <Part key={part.rule} part={part} within={within} />
            ))}
          </div>
          <Try parts={parts} tryNow={tryNow} />
        </li>
      ))}
    </ul>
  );
}

type Open = Extract<Plan, { state: 'open' }>;

/** What closes a gap: one thing alone, several together, and what cannot. */
function Efforts({ plan, within, tryNow }: { plan: Open; within: Policy; tryNow: TryNow }) {
  const { enough, failing } = parted(plan.efforts);
  const singles = enough.map((effort) => [effort]);
  const mixes = plan.mixes.map(({ parts }) => parts);
  const others = singles.slice(best);
  const shared = { within, tryNow };
  return (
    <>
      {singles.length > 0 && <Ways ways={singles.slice(0, best)} {...shared} />}
      {others.length > 0 && (
        <details class="fold">
          <summary>还有{others.length}种做法</summary>
          <Ways ways={others} {...shared} />
        </details>
      )}
      {mixes.length > 0 && (
        <>
          <h4>几样合着做</h4>
          <Ways ways={mixes} {...shared} />
        </>
      )}
      <Failed failing={failing} within={within} />
    </>
  );
}

const isPossible = ({ efforts, mixes }: Open): boolean =>
  mixes.length > 0 || efforts.some((effort) => !('impossible' in effort));

/** The period is over: why nothing helps now, and what would have been enough, for records that were forgotten. */
function Over({
  plan,
  inTime,
  within,
  tryNow,
}: {
  plan: Open;
  inTime: Plan;
  within: Policy;
  tryNow: TryNow;
}) {
  const reason = parted(plan.efforts).failing[0]?.impossible;
  return (
    <>
      {reason && (
        <p>
          现在补不上了：{reasonText(reason, within, '', '')}。
          <Refs policy={within.id} clauses={reasonClauses(reason, within)} />
        </p>
      )}
      {inTime.state === 'open' && isPossible(inTime) && (
        <>
          <p>当年学过、忘了填的，下面任何一种补填上就够：</p>
          <Efforts plan={inTime} within={within} tryNow={tryNow} />
        </>
      )}
    </>
  );
}

function Requirement({ planned, within, tryNow }: { planned: Planned; within: Policy; tryNow: TryNow }) {
  const { plan, inTime } = planned;
  if (plan.state === 'missing') {
    const names = plan.person.map((fact) => `“${factName(personVocabulary.value, fact)}”`);
    return <p>还缺{names.join('、')}，填好才知道差多少。</p>;
  }
  if (plan.state === 'closed') return <p>已经够了，不必再补。</p>;
  const gap = <p>还差：{gapText(plan.gap, within)}。</p>;
  if (inTime)
    return (
      <>
        {gap}
        <Over plan={plan} inTime={inTime} within={within} tryNow={tryNow} />
      </>
    );
  return (
    <>
      {gap}
      {isPossible(plan) ? (
        <p class="hint">
          每种都是刚好够的最少数量，从{day(today.value)}
          起、在本期内做完；按写明的前提算，前提变了，数量也会变。
        </p>
      ) : (
        <p>
          按这份文件，本期内只做一样补不上，原因见下。也没有找到够用的搭配；搭配没有试遍，不等于一定补不上。
        </p>
      )}
      <Efforts plan={plan} within={within} tryNow={tryNow} />
    </>
  );
}

/** The least that closes the gap of the draft's year, or why nothing does. */
export function Least({ tryNow }: { tryNow: TryNow }) {
  const { plans, retry } = usePlans(pause);
  const frame = (children: ComponentChildren) => (
    <section class="least" aria-labelledby="least-title">
      <h3 id="least-title">最少再学什么</h3>
      {children}
    </section>
  );
  if (plans.state === 'working') return frame(<p role="status">正在计算</p>);
  if (plans.state === 'failed')
    return frame(
      <div role="alert">
        <p>规则全文没有取到，可能断网了。上面的方案不受影响。</p>
        <button type="button" class="btn" onClick={retry}>
          重试
        </button>
      </div>,
    );
  const { planned, within } = plans;
  if (planned.length === 0) return frame(<p>这份文件没有适用的学时要求。</p>);
  return frame(
    planned.map((each) => (
      <div key={each.requirement}>
        {planned.length > 1 && (
          <h4>{within.requirements.find(({ id }) => id === each.requirement)?.title}</h4>
        )}
        <Requirement planned={each} within={within} tryNow={tryNow} />
      </div>
    )),
  );
}
