import { useEffect, useState } from 'preact/hooks';
import type { Choice, Preview as Found, Gain } from '../../../stores/roster/import/look.ts';
import { takeIn } from '../../../stores/roster/import/take.ts';
import { mostPeople } from '../../../stores/roster/people.ts';
import { roster } from '../../../stores/roster/roster.ts';
import { Troubles } from '../../import/Troubles.tsx';
import { look, taken } from './desk.ts';
import { People } from './People.tsx';
import { places } from './places.ts';
import { type Choices, go, restart } from './stage.ts';

type State = { done: number; of: number } | { found: Found } | { failed: true };

const listed = (names: readonly string[]): string =>
  names.slice(0, 5).join('、') + (names.length > 5 ? `等${names.length}人` : '');

interface Props {
  table: number;
  choices: Choices;
  back: () => void;
}

/** Why there is no room for everybody. */
function TooMany({ gain: { added, beyond } }: { gain: Gain }) {
  const now = roster.value?.people.length ?? 0;
  return (
    <p class="q">
      名册最多{mostPeople}人，现在有{now}人，再加{added}人就超出了：从第{beyond}
      行起放不下。请分成几份，或先移除不用的人。
    </p>
  );
}

function Read({ found, back, fail }: { found: Found; back: () => void; fail: (error: unknown) => void }) {
  const { rows, good, usable, troubles, more, partial, gains, people } = found;
  const [isTaking, setTaking] = useState(false);
  const { added, changed, activities, people: count, beyond } = gains.good;
  const isClean = good === rows;
  const canTake = (choice: Choice) =>
    gains[choice].beyond === undefined && gains[choice].added + gains[choice].changed > 0;
  const take = async (choice: Choice) => {
    setTaking(true);
    try {
      await takeIn(await taken(choice), gains[choice]);
      go({ step: 'done', ...gains[choice] });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <>
      <p role="status">
        {rows === 0
          ? '没有可以导入的行。请回上一步看看各列是否对应对了。'
          : `读到${rows}行，没有问题的${good}行，是${count}个人：新增${added}人，更新${changed}人，没有变化${count - added - changed}人；加入${activities}条记录。`}
        {!isClean && `有问题的${rows - good}行，列在下面。`}
      </p>
      {partial.length > 0 && (
        <p class="q">
          {listed(partial)}有的行有问题。只导入没有问题的行，学时会算少；改好表格再导入一次，已有的不会重复。
        </p>
      )}
      {beyond !== undefined && <TooMany gain={gains.good} />}
      <div class="btns imp-go">
        {beyond === undefined && (
          <button
            type="button"
            class="btn pri"
            disabled={isTaking || !canTake('good')}
            onClick={() => void take('good')}
          >
            {isTaking ? '正在导入' : isClean ? `导入${count}人` : `只导入没有问题的${good}行`}
          </button>
        )}
        {usable > good && canTake('usable') && (
          <button type="button" class="btn" disabled={isTaking} onClick={() => void take('usable')}>
            有问题的也导入（共{usable}行），以后再改
          </button>
        )}
        <button type="button" class="btn" disabled={isTaking} onClick={back}>
          上一步
        </button>
        <button type="button" class="btn" disabled={isTaking} onClick={restart}>
          取消
        </button>
      </div>
      {troubles.length > 0 && <Troubles troubles={troubles} more={more} />}
      {people.length > 0 && <People people={people} />}
    </>
  );
}

/** Who would come into the roster, what is wrong with the table, and the choice of what to take. */
export function Preview({ table, choices, back }: Props) {
  const [state, setState] = useState<State>({ done: 0, of: 0 });
  const fail = (error: unknown) => {
    console.error(error);
    setState({ failed: true });
  };
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const tell = (done: number, of: number) => setState({ done, of });
    look(table, choices, { tell, signal })
      .then((found) => !signal.aborted && setState({ found }))
      .catch((error: unknown) => !signal.aborted && fail(error));
    return () => stopping.abort();
  }, [table, choices]);
  return (
    <section aria-labelledby={places.preview}>
      <h2 id={places.preview} tabIndex={-1}>
        核对后导入
      </h2>
      {'of' in state && (
        <p class="imp-busy" role="status">
          正在读取{state.of > 0 && `第${state.done}行，共${state.of}行`}
          <button type="button" class="link" onClick={back}>
            取消
          </button>
        </p>
      )}
      {'found' in state && <Read found={state.found} back={back} fail={fail} />}
      {'failed' in state && (
        <>
          <p role="alert">没有读成，名册没有变。请回到上一步再试，或换一份表格。</p>
          <button type="button" class="btn" onClick={back}>
            上一步
          </button>
        </>
      )}
    </section>
  );
}
