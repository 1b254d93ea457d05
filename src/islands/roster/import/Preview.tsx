import { useEffect, useState } from 'preact/hooks';
import type { Table } from '../../../documents/tables/table.ts';
import { type Candidate, candidatesOf } from '../../../stores/roster/import/candidates.ts';
import { reading } from '../../../stores/roster/import/known.ts';
import { type PlacedTrouble, type RosterRow, readRosterRows } from '../../../stores/roster/import/rows.ts';
import { takeIn } from '../../../stores/roster/import/take.ts';
import { mostPeople } from '../../../stores/roster/people.ts';
import { roster } from '../../../stores/roster/roster.ts';
import { More, People, usePages } from './People.tsx';
import { places } from './places.ts';
import { type Choices, go, restart } from './stage.ts';

/** A, B … Z, AA: how spreadsheets call their columns. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const troubleSaid = ({ line, at, column, text, says }: PlacedTrouble): string =>
  `第${line}行${at < 0 ? '' : `${letters(at)}列`}“${column}”：${text ? `“${text}”` : ''}${says}。`;

function Troubles({ troubles }: { troubles: PlacedTrouble[] }) {
  const { shown, left, more } = usePages(troubles.length);
  return (
    <>
      <h3>要改的地方</h3>
      <ul class="imp-wrong">
        {troubles.slice(0, shown).map((trouble) => (
          <li key={`${trouble.line} ${trouble.column} ${trouble.says}`}>{troubleSaid(trouble)}</li>
        ))}
      </ul>
      <More left={left} of="处" more={more} />
    </>
  );
}

type Found = { rows: RosterRow[]; bad: RosterRow[]; good: Candidate[]; all: Candidate[]; partial: string[] };

type State = { done: number; of: number } | { found: Found } | { failed: true };

const isGood = ({ troubles }: RosterRow): boolean => troubles.length === 0;

/** Reads a table whole, part by part. */
async function look(
  table: Table,
  choices: Choices,
  options: { tell: (done: number, of: number) => void; signal: AbortSignal },
): Promise<Found> {
  const people = roster.peek()?.people ?? [];
  const given = reading.peek();
  const rows = await readRosterRows({ ...choices, rows: table.rows }, given, people, options);
  const bad = rows.filter((row) => !isGood(row));
  const all = await candidatesOf(rows, people, given);
  const good = bad.length === 0 ? all : await candidatesOf(rows.filter(isGood), people, given);
  const taken = new Map(rows.filter(isGood).map(({ person, who }) => [person, who.name ?? who.number]));
  const partial = bad.flatMap(({ person }) => (person !== undefined ? (taken.get(person) ?? []) : []));
  return { rows, bad, good, all, partial: [...new Set(partial)] };
}

const counted = (people: readonly Candidate[], fate: Candidate['fate']): number =>
  people.filter((each) => each.fate === fate).length;

const listed = (names: readonly string[]): string =>
  names.slice(0, 5).join('、') + (names.length > 5 ? `等${names.length}人` : '');

interface Props {
  table: Table;
  choices: Choices;
  back: () => void;
}

function Read({ found, back }: { found: Found; back: () => void }) {
  const { rows, bad, good, all, partial } = found;
  const now = roster.value?.people.length ?? 0;
  const isTooMany = (people: readonly Candidate[]) => now + counted(people, 'new') > mostPeople;
  const worth = (people: readonly Candidate[]) => people.filter(({ fate }) => fate !== 'here');
  const take = async (people: readonly Candidate[]) => {
    const taken = await takeIn(people);
    go({ step: 'done', ...taken });
  };
  const records = good.reduce((sum, { added }) => sum + added, 0);
  const usable = rows.filter(({ person }) => person !== undefined).length;
  const goodRows = rows.length - bad.length;
  return (
    <>
      <p role="status">
        读到{rows.length}行，没有问题的{goodRows}行，是{good.length}个人：新增{counted(good, 'new')}人，更新
        {counted(good, 'changed')}人，没有变化{counted(good, 'here')}人；加入{records}条记录。
        {bad.length > 0 && `有问题的${bad.length}行，列在下面。`}
      </p>
      {partial.length > 0 && (
        <p class="q">
          {listed(partial)}有的行有问题。只导入没有问题的行，学时会算少；改好表格再导入一次，已有的不会重复。
        </p>
      )}
      {isTooMany(good) ? (
        <p class="q">
          名册最多{mostPeople}人，现在有{now}人，再加{counted(good, 'new')}
          人就超出了。请分成几份，或先移除不用的人。
        </p>
      ) : (
        <div class="btns imp-go">
          <button
            type="button"
            class="btn pri"
            disabled={worth(good).length === 0}
            onClick={() => void take(good)}
          >
            {bad.length > 0 ? `只导入没有问题的${goodRows}行` : `导入${good.length}人`}
          </button>
          {usable > goodRows && !isTooMany(all) && (
            <button type="button" class="btn" onClick={() => void take(all)}>
              有问题的也导入（共{usable}行），以后再改
            </button>
          )}
          <button type="button" class="btn" onClick={back}>
            上一步
          </button>
          <button type="button" class="btn" onClick={restart}>
            取消
          </button>
        </div>
      )}
      {bad.length > 0 && <Troubles troubles={bad.flatMap(({ troubles }) => troubles)} />}
      {good.length > 0 && <People people={good} />}
    </>
  );
}

/** Who would come into the roster, what is wrong with the table, and the choice of what to take. */
export function Preview({ table, choices, back }: Props) {
  const [state, setState] = useState<State>({ done: 0, of: 0 });
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const tell = (done: number, of: number) => setState({ done, of });
    look(table, choices, { tell, signal })
      .then((found) => !signal.aborted && setState({ found }))
      .catch((error: unknown) => {
        if (signal.aborted) return;
        console.error(error);
        setState({ failed: true });
      });
    return () => stopping.abort();
  }, [table, choices]);
  return (
    <section aria-labelledby={places.preview}>
      <h2 id={places.preview} tabIndex={-1}>
        核对后导入
      </h2>
      {'of' in state && (
        <p class="ri-busy" role="status">
          正在读取{state.of > 0 && `第${state.done}行，共${state.of}行`}
          <button type="button" class="link" onClick={back}>
            取消
          </button>
        </p>
      )}
      {'failed' in state && <p role="alert">没有读成，名册没有变。请回到上一步再试，或换一份表格。</p>}
      {'found' in state && <Read found={state.found} back={back} />}
      {'failed' in state && (
        <button type="button" class="btn" onClick={back}>
          上一步
        </button>
      )}
    </section>
  );
}
