import { useSignal } from '@preact/signals';
import { Status } from '../../components/Status.tsx';
import { differenceText } from '../../format/what-if.ts';
import { policies, vocabulary } from '../../stores/library.ts';
import { present, type Tried, tried } from '../../stores/what-if/outcomes.ts';
import { adoptScenario, discardScenario, fork, mostScenarios } from '../../stores/what-if/scenarios.ts';
import { focusSoon } from '../draft/focus.ts';
import { Card } from './Card.tsx';
import { Editor } from './Editor.tsx';
import { Least } from './Least.tsx';

/** In what a scenario differs from the draft, in words. */
function Differences({ differences }: Pick<Tried, 'differences'>) {
  if (differences.length === 0) return <p class="sm qq">与现在相同</p>;
  const library = { policies: policies.value, vocabulary: vocabulary.value };
  return (
    <ul class="differs">
      {differences.map((difference) => {
        const says = differenceText(difference, library);
        return <li key={says}>{says}</li>;
      })}
    </ul>
  );
}

/** The draft as it is, and beside it up to four as it would be. */
export function WhatIf() {
  const chosen = useSignal<string | undefined>(undefined);
  const all = tried.value;
  const shown = all.find(({ scenario }) => scenario.id === chosen.value) ?? all[0];
  const edit = (id: string | undefined) => {
    chosen.value = id;
    focusSoon('tried-title');
  };
  const isFull = all.length >= mostScenarios;
  return (
    <section class="what-if" aria-labelledby="what-if-title">
      <div class="pane-h">
        <h2 id="what-if-title" tabIndex={-1}>
          试算
        </h2>
        <button type="button" class="btn" aria-disabled={isFull} onClick={() => !isFull && edit(fork())}>
          新建方案
        </button>
      </div>
      <p class="hint">
        方案从现在的草稿复制，改了不影响草稿，采用后才写进去，可以撤销。
        {isFull ? '最多四个方案，放弃一个才能再建。' : ''}
      </p>
      <ul class="cards">
        <Card name="现在" outcome={present.value}>
          <p class="sm qq">草稿里的记录</p>
        </Card>
        {all.map((each) => {
          const { scenario, differences, ahead, troubled } = each;
          return (
            <Card key={scenario.id} name={scenario.name} outcome={each} current={each === shown}>
              <Differences differences={differences} />
              {troubled && <Status kind="doubt">有填写要改，没有计入</Status>}
              {ahead && <p class="sm qq">含日期还没到的学习，采用后到了日期才计入。</p>}
              <div class="btns">
                <button type="button" class="btn" onClick={() => edit(scenario.id)}>
                  调整
                </button>
                <button type="button" class="btn" onClick={() => adoptScenario(scenario.id)}>
                  采用
                </button>
                <button type="button" class="btn ghost" onClick={() => discardScenario(scenario.id)}>
                  放弃
                </button>
              </div>
            </Card>
          );
        })}
      </ul>
      {shown && <Editor key={shown.scenario.id} tried={shown} />}
      <Least tryNow={edit} />
    </section>
  );
}
