import { useState } from 'preact/hooks';
import type { Typed } from '../../engine/read-facts.ts';
import {
  duplicateAll,
  editFactOfAll,
  factsInCommon,
  moveByDays,
  moveToYear,
  registerAll,
  removeAll,
} from '../../stores/calculator/bulk.ts';
import { readActivity } from '../../stores/calculator/facts.ts';
import { policy } from '../../stores/calculator/result.ts';
import { choose, chosen, letChoose, tell } from '../../stores/calculator/selection.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { copyOn } from '../draft/copy-on.ts';
import { subjects } from '../draft/Facts.tsx';
import { Fact } from '../draft/fields/Fact.tsx';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { focusSoon, places } from '../draft/focus.ts';
import { Told } from '../draft/Told.tsx';

type Some = { some: DraftActivity[] };

/** Says how many were changed. */
const say = (count: number, done: (count: number) => string): void =>
  tell(count > 0 ? done(count) : '这些记录本来就是这样，没有改动', count > 0);

/** Copies take the place of what was chosen, to go on with them. */
function chooseOnly(copies: DraftActivity[]): void {
  letChoose(true);
  choose(
    copies.map(({ id }) => id),
    true,
  );
}

/** What is done at once. */
function Acts({ some }: Some) {
  const duplicate = () => {
    const copies = duplicateAll(some);
    chooseOnly(copies);
    tell(`已复制${copies.length}条`);
  };
  const remove = () => {
    removeAll(some);
    tell(`已删除${some.length}条`);
    focusSoon(places.chosen);
  };
  const register = (isRegistered: boolean) =>
    say(
      registerAll(some, isRegistered),
      (count) => `已把${count}条标为${isRegistered ? '已登记' : '未登记'}`,
    );
  const isNone = some.length === 0;
  return (
    <div class="btns">
      <button type="button" class="btn" disabled={isNone} onClick={() => chooseOnly(copyOn(some))}>
        复制到下一年
      </button>
      <button type="button" class="btn" disabled={isNone} onClick={duplicate}>
        复制
      </button>
      <button type="button" class="btn" disabled={isNone} onClick={() => register(true)}>
        标为已登记
      </button>
      <button type="button" class="btn" disabled={isNone} onClick={() => register(false)}>
        标为未登记
      </button>
      <button type="button" class="btn" disabled={isNone} onClick={remove}>
        删除
      </button>
    </div>
  );
}

interface FigureProps {
  id: string;
  label: string;
  help: string;
  /** The least and the most it can be. */
  from: number;
  to: number;
  act: string;
  isNone: boolean;
  run: (figure: number) => void;
}

/** A whole number, and what is done with it. */
function Figure({ id, label, help, from, to, act, isNone, run }: FigureProps) {
  const [text, setText] = useState('');
  const figure = Number(text);
  const isFigure = /^[-−]?\d+$/.test(text.trim()) && figure >= from && figure <= to;
  const error = text.trim() === '' || isFigure ? undefined : `请填${from}到${to}的整数。`;
  return (
    <div class="with-act">
      <Field id={id} label={label} help={help} error={error}>
        {(control) => (
          <input
            {...control}
            class="in"
            inputMode="numeric"
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value.replace('−', '-'))}
          />
        )}
      </Field>
      <button type="button" class="btn" disabled={isNone || !isFigure} onClick={() => run(figure)}>
        {act}
      </button>
    </div>
  );
}

/** Moves the days of the chosen records. */
function Days({ some }: Some) {
  const isNone = some.length === 0;
  const moved = (count: number) => `已移动${count}条的日期`;
  return (
    <>
      <h3>日期</h3>
      <Figure
        id="together-year"
        label="改到哪一年"
        help="月和日不变；闰年的2月29日到平年是28日。没有日期的不动。"
        from={1990}
        to={2099}
        act="改年度"
        isNone={isNone}
        run={(year) => say(moveToYear(some, year), (count) => `已把${count}条改到${year}年`)}
      />
      <Figure
        id="together-days"
        label="前后移动几天"
        help="往前移填负数，例如-7。"
        from={-3660}
        to={3660}
        act="移动"
        isNone={isNone}
        run={(days) => say(moveByDays(some, days), moved)}
      />
    </>
  );
}

/** Gives one fact that all chosen records have the same value. */
function Common({ some }: Some) {
  const [wanted, setWanted] = useState('');
  const [typed, setTyped] = useState<Typed[string] | undefined>();
  const facts = factsInCommon(some);
  const fact = facts.includes(wanted) ? wanted : '';
  const words = vocabulary.value;
  const nameOf = (each: string) => words.facts[each]?.name ?? each;
  const read = readActivity({
    id: '',
    kind: '',
    title: '',
    typed: typed === undefined ? {} : { [fact]: typed },
  });
  const within = policy.value;
  const run = () => {
    const done = typed === undefined ? '清空' : '改好';
    say(editFactOfAll(some, fact, typed), (count) => `已${done}${count}条的“${nameOf(fact)}”`);
  };
  return (
    <>
      <h3>同一项内容</h3>
      {facts.length === 0 ? (
        <p class="hint">{some.length === 0 ? '先选记录。' : '所选记录的类型没有共同的内容。'}</p>
      ) : (
        <>
          <Field id="together-fact" label="改哪一项" help="所选记录都有的内容。">
            {(control) => (
              <Select
                {...control}
                value={fact}
                choose={(value) => {
                  setWanted(value);
                  setTyped(undefined);
                }}
              >
                <option value="">请选</option>
                {facts.map((each) => (
                  <option key={each} value={each}>
                    {nameOf(each)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {fact !== '' && (
            <>
              <Fact
                key={fact}
                fact={fact}
                scope="together"
                vocabulary={words}
                typed={typed}
                read={read.facts[fact]}
                trouble={read.troubles[0]}
                change={setTyped}
                {...(fact === 'subject' && within && { options: subjects(within, typed), unset: '未注明' })}
              />
              <div class="btns">
                <button type="button" class="btn" onClick={run}>
                  {typed === undefined ? `清空这${some.length}条` : `改这${some.length}条`}
                </button>
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

/** What is done with the chosen records: each thing is one step of undo. */
export function Together() {
  const some = chosen.value;
  return (
    <section class="together" aria-labelledby={places.chosen}>
      <div class="pane-h">
        <h2 id={places.chosen} tabIndex={-1}>
          已选{some.length}条
        </h2>
      </div>
      <Told />
      <Acts some={some} />
      <p class="hint">复制到下一年的，日期加一年，手里的材料、登记和证明文件不带过去。</p>
      <Days some={some} />
      <Common some={some} />
    </section>
  );
}
