import { useState } from 'preact/hooks';
import type { Sought } from '../../engine/plan/seek.ts';
import { factName } from '../../format/names.ts';
import { doneText, figure, unitName } from '../../format/number.ts';
import { reasonClauses, reasonText } from '../../format/reason.ts';
import type { Fact } from '../../policy/schema/vocabulary.ts';
import { personVocabulary } from '../../stores/calculator/facts.ts';
import type { Scenario } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { seekFor } from '../../stores/what-if/efforts.ts';
import type { Tried } from '../../stores/what-if/outcomes.ts';
import { tryFact } from '../../stores/what-if/scenarios.ts';
import { Refs } from '../draft/Refs.tsx';

interface Props {
  tried: Tried;
  activity: string;
  fact: string;
  declared: Extract<Fact, { type: 'number' }>;
}

type Answered = { of: Scenario; target: string; sought: Sought };

function Answer({
  sought,
  declared,
  tried,
  use,
}: Pick<Props, 'declared' | 'tried'> & {
  sought: Sought;
  use: (figure: number) => void;
}) {
  const { within, found } = tried;
  const [main] = found;
  if (!within || !main) return null;
  const unit = unitName(main.unit);
  const doneThen = (value: number) => `${doneText({ value, high: main.total.done.high })}${unit}`;
  switch (sought.state) {
    case 'missing':
      return (
        <p>
          先填本人的情况：{sought.person.map((fact) => factName(personVocabulary.value, fact)).join('、')}。
        </p>
      );
    case 'not-a-number':
      return null;
    case 'found':
      return (
        <p class="least-figure">
          <span>
            最少<b>{figure(sought.figure)}</b>
            {declared.unit}，合计{doneThen(sought.done)}。
          </span>
          <button type="button" class="btn" onClick={() => use(sought.figure)}>
            就填{figure(sought.figure)}
          </button>
        </p>
      );
    case 'impossible':
      return (
        <p>
          做不到：{reasonText(sought.reason, within, unit, declared.unit)}。试到
          {figure(sought.bound.most)}
          {declared.unit}，合计{doneThen(sought.done)}。
          <Refs policy={within.id} clauses={reasonClauses(sought.reason, within)} />
        </p>
      );
  }
}

/** How much of one fact is enough, for what is due or for a figure of the total. */
export function Goal({ tried, activity, fact, declared }: Props) {
  const [target, setTarget] = useState('');
  const [answered, setAnswered] = useState<Answered>();
  const { scenario, within, found } = tried;
  const [main] = found;
  if (!within || !main) return null;
  const wanted = Number(target.normalize('NFKC'));
  const isWrong = target !== '' && !(wanted > 0);
  const ask = () => {
    if (isWrong) return;
    const goal = target === '' ? 'nothing-short' : ({ of: 'total', done: wanted } as const);
    const sought = seekFor(scenario, within, main.requirement, { activity, fact, goal });
    if (sought) setAnswered({ of: scenario, target, sought });
  };
  const id = `goal-${activity}-${fact}`;
  // An answer holds for what was asked: not for a scenario that was changed since.
  const isCurrent = answered?.of === scenario && answered.target === target;
  return (
    <div class="goal">
      <label for={id}>{declared.name}要多少，合计才到</label>
      <input
        id={id}
        class="in"
        inputMode="decimal"
        autocomplete="off"
        placeholder="要求"
        value={target}
        aria-invalid={isWrong || undefined}
        onInput={(event) => setTarget(event.currentTarget.value)}
      />
      <button type="button" class="btn" aria-disabled={isWrong} onClick={ask}>
        求最少
      </button>
      <div class="answer" role="status">
        {isWrong && <p>请填大于0的数；不填，就按文件对合计和各科目的要求算。</p>}
        {isCurrent && (
          <Answer
            sought={answered.sought}
            declared={declared}
            tried={tried}
            use={(least) => tryFact(scenario.id, activity, fact, String(least))}
          />
        )}
      </div>
    </div>
  );
}

/** The declaration of a fact where it is a figure. */
export function numberFact(fact: string): Extract<Fact, { type: 'number' }> | undefined {
  const declared = vocabulary.value.facts[fact];
  return declared?.type === 'number' ? declared : undefined;
}
