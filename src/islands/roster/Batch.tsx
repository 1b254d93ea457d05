import { Seal } from '../../components/Seal.tsx';
import type { Verdict } from '../../engine/account.ts';
import { figure } from '../../format/number.ts';
import { askedFor } from '../../stores/calculator/asked.ts';
import { readActivity } from '../../stores/calculator/facts.ts';
import { policies, vocabulary } from '../../stores/library.ts';
import {
  changed,
  chooseKind,
  type Effect,
  giveUp,
  nameTried,
  stopTrial,
  takeOver,
  trial,
  tried,
  tryFor,
  typeFact,
} from '../../stores/roster/batch.ts';
import { within } from '../../stores/roster/current.ts';
import { shown, subjects } from '../../stores/roster/list.ts';
import { shortIn, subjectKey } from '../../stores/roster/subjects.ts';
import { countVerdicts } from '../../stores/roster/verdicts.ts';
import { show } from '../../stores/roster/view.ts';
import { subjects as subjectNames } from '../draft/Facts.tsx';
import { Fact } from '../draft/fields/Fact.tsx';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { KindOptions } from '../draft/KindOptions.tsx';
import { Filters } from './Filters.tsx';
import { Portions } from './Portions.tsx';
import { shortName } from './words.ts';

/** What all of them would do. */
function Activity() {
  const activity = tried.value;
  const policy = within.value;
  if (!policy) return null;
  const asked = activity && askedFor(activity, policy, policies.value);
  const read = activity && readActivity(activity);
  return (
    <div class="fields">
      <Field id="batch-kind" label="类型">
        {(control) => (
          <Select {...control} value={activity?.kind ?? ''} choose={(kind) => kind && chooseKind(kind)}>
            <option value="">选择类型</option>
            <KindOptions vocabulary={vocabulary.value} />
          </Select>
        )}
      </Field>
      {activity && asked && read && (
        <>
          <Field id="batch-title" label="名称">
            {(control) => (
              <input
                {...control}
                class="in"
                autocomplete="off"
                placeholder="可以不填"
                value={activity.title}
                onInput={(event) => nameTried(event.currentTarget.value)}
              />
            )}
          </Field>
          {[...asked.here, ...asked.certified].map((fact) => (
            <Fact
              key={fact}
              scope="batch"
              fact={fact}
              vocabulary={vocabulary.value}
              typed={activity.typed[fact]}
              read={read.facts[fact]}
              // What is tried may be yet to come.
              trouble={read.troubles.find((trouble) => trouble.fact === fact && trouble.kind !== 'future')}
              change={(typed) => typeFact(fact, typed)}
              {...(fact === 'subject' && {
                options: subjectNames(policy, activity.typed[fact]),
                unset: '未注明',
              })}
            />
          ))}
        </>
      )}
    </div>
  );
}

const verdicts: readonly Verdict[] = ['met', 'not-met', 'undecided', 'exempt'];

/** How many have each verdict before and after. */
function BeforeAfter({ effects }: { effects: readonly Effect[] }) {
  const before = countVerdicts(effects.map(({ entry }) => entry));
  const after = countVerdicts(effects.map(({ entry: { person }, after: line }) => ({ person, line })));
  return (
    <table class="rs-counts">
      <caption class="vh">加上这条记录之前和之后的人数</caption>
      <thead>
        <tr>
          <th scope="col">结论</th>
          <th scope="col">现在</th>
          <th scope="col">加上以后</th>
        </tr>
      </thead>
      <tbody>
        {verdicts
          .filter((verdict) => before[verdict] + after[verdict] > 0)
          .map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                <Seal verdict={verdict} />
              </th>
              <td>{before[verdict]}人</td>
              <td>{after[verdict]}人</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const shortText = (short: number | undefined): string =>
  short === undefined ? '' : short === 0 ? '够' : figure(short);

/** Those for whom it makes a difference, one a line. */
function Lines() {
  const columns = subjects.value;
  if (changed.value.length === 0) return <p>结论和还差的学时都没有变。</p>;
  return (
    <table class="rs-table rs-effects" aria-rowcount={changed.value.length + 1}>
      <caption>有变化的{changed.value.length}人</caption>
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">现在</th>
          <th scope="col">加上以后</th>
          {columns.map((subject) => (
            <th scope="col" key={subjectKey(subject)} class="c-num">
              {shortName(subject, within.value)}
            </th>
          ))}
        </tr>
      </thead>
      <Portions
        items={changed.value}
        columns={3 + columns.length}
        row={({ entry: { person, line }, after }, at) => (
          <tr key={person.id} aria-rowindex={at + 2}>
            <th scope="row" class="c-name">
              <b>{person.name || '没有姓名'}</b>
              <span class="sm qq">{[person.number, person.department].filter(Boolean).join('，')}</span>
            </th>
            <td data-l="现在">{line ? <Seal verdict={line.verdict} /> : '没有算'}</td>
            <td data-l="加上以后">
              <Seal verdict={after.verdict} />
            </td>
            {columns.map((subject) => {
              const [was, is] = [
                line && shortIn(line, subject, undefined),
                shortIn(after, subject, undefined),
              ];
              return (
                <td key={subjectKey(subject)} class="c-num" data-l={shortName(subject, within.value)}>
                  {was === is ? shortText(is) : `${shortText(was) || '没有算'} → ${shortText(is)}`}
                </td>
              );
            })}
          </tr>
        )}
      />
    </table>
  );
}

function Result() {
  const found = trial.value;
  if (!found) return null;
  if (found.state === 'working')
    return (
      <div class="rs-work">
        <label for="batch-progress">
          正在试算，已算{found.done}人，共{found.of}人
        </label>
        <progress id="batch-progress" max={found.of} value={found.done} />
        <button type="button" class="btn" onClick={stopTrial}>
          取消
        </button>
      </div>
    );
  if (found.state !== 'done')
    return (
      <p role="status">
        {found.state === 'stopped' ? '已取消，名册没有变。' : '试算没有完成，是本站的问题。名册没有变。'}
      </p>
    );
  const count = found.effects.length;
  const accept = () => {
    takeOver();
    show('list');
  };
  return (
    <section aria-labelledby="batch-result" class="rs-trial">
      <h3 id="batch-result">
        如果这{count}人都加上，{changed.value.length}人有变化
      </h3>
      <BeforeAfter effects={found.effects} />
      {found.ahead && <p>这条记录的日期还没有到。加上以后，到那一天才计入。</p>}
      <div class="btns">
        <button type="button" class="btn pri" onClick={accept}>
          给这{count}人都加上
        </button>
        <button type="button" class="btn" onClick={giveUp}>
          放弃
        </button>
      </div>
      <Lines />
    </section>
  );
}

/** What if all of them did the same: people by the filters, one activity, and what they come to with it. */
export function Batch() {
  const count = shown.value.length;
  return (
    <section class="rs" aria-labelledby="roster-batch">
      <h2 id="roster-batch">如果这些人都学了同一项</h2>
      <p class="q">先选人，再填一条记录，看加上以后各人的结论。按“都加上”之前，名册不会变。</p>
      <h3>选人</h3>
      <Filters />
      <h3>记录</h3>
      <Activity />
      <div class="btns rs-try">
        <button
          type="button"
          class="btn pri"
          disabled={!tried.value || count === 0 || trial.value?.state === 'working'}
          onClick={() => void tryFor(shown.value)}
        >
          给这{count}人试算
        </button>
      </div>
      <Result />
    </section>
  );
}
