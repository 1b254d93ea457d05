import { useMemo, useState } from 'preact/hooks';
import { Status } from '../../components/Status.tsx';
import type { Table } from '../../documents/tables/table.ts';
import { kindName } from '../../format/names.ts';
import { draft } from '../../stores/calculator/current.ts';
import { today } from '../../stores/clock.ts';
import { addAll } from '../../stores/import/add.ts';
import { writeCell } from '../../stores/import/cells.ts';
import { columnsOf } from '../../stores/import/columns.ts';
import { papers } from '../../stores/import/papers.ts';
import { alreadyThere, type ImportRow, mostRows, readRows, unasked } from '../../stores/import/rows.ts';
import { vocabulary } from '../../stores/library.ts';
import type { Choices } from './Mapping.tsx';
import { More, usePages } from './pages.tsx';
import { places } from './places.ts';
import { Troubles } from './Troubles.tsx';

const stateOf = (row: ImportRow, isThere: boolean) => {
  if (row.troubles.length > 0) return <Status kind="doubt">{row.troubles.length}处要改</Status>;
  return isThere ? <Status kind="idle">草稿里已有</Status> : <Status kind="ok">可导入</Status>;
};

/** What of a record is filled in, in a line. */
function factsSaid({ typed }: ImportRow['activity']): string {
  return columnsOf(vocabulary.value)
    .flatMap(({ id, name, fact }) => {
      const value = typed[id];
      return fact && value !== undefined ? [`${name}：${writeCell(value, fact)}`] : [];
    })
    .join('；');
}

function Rows({ rows, there }: { rows: ImportRow[]; there: ReadonlySet<number> }) {
  const { shown, left, more } = usePages(rows.length);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <section class="imp-box" aria-label="将要导入的记录，可以左右滚动" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">状态</th>
              <th scope="col">类型</th>
              <th scope="col">名称</th>
              <th scope="col">填写的内容</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.line}>
                <th scope="row">{row.line}</th>
                <td>{stateOf(row, there.has(row.line))}</td>
                <td>{kindName(vocabulary.value, row.activity.kind) || '没有认出'}</td>
                <td>{row.activity.title}</td>
                <td>{factsSaid(row.activity)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <More left={left} of="行" more={more} />
    </>
  );
}

interface Props {
  table: Table;
  choices: Choices;
  done: (count: number) => void;
  back: () => void;
  cancel: () => void;
}

/** What would be added, what is wrong with it, and the choice of what to take. */
export function Preview({ table, choices, done, back, cancel }: Props) {
  const [again, setAgain] = useState(false);
  const reading = { vocabulary: vocabulary.value, today: today.value, papers: papers.value };
  const rows = useMemo(() => readRows({ ...choices, rows: table.rows }, reading), [table, choices]);
  const there = useMemo(
    () => alreadyThere(rows, draft.value.activities, reading),
    [rows, draft.value.activities],
  );
  const wanted = rows.filter(({ line }) => again || !there.has(line));
  const good = wanted.filter(({ troubles }) => troubles.length === 0);
  const usable = wanted.filter(({ activity }) => activity.kind !== '');
  const bad = rows.filter(({ troubles }) => troubles.length > 0);
  const idle = unasked(rows, vocabulary.value);
  const kindless = rows.filter(({ activity }) => activity.kind === '').length;
  const isTooLong = rows.length > mostRows;
  const take = (taken: ImportRow[]) => {
    addAll(taken.map(({ activity }) => activity));
    done(taken.length);
  };
  return (
    <section aria-labelledby={places.preview}>
      <h2 id={places.preview} tabIndex={-1}>
        核对后导入
      </h2>
      <div role="status">
        {isTooLong ? (
          <p>
            这张表有{rows.length}条记录，一次最多导入{mostRows}条。请分成几份再导入。
          </p>
        ) : (
          <p>
            {rows.length === 0
              ? '没有可以导入的行。请回上一步看看各列是否对应对了。'
              : `共${rows.length}行：${rows.length - bad.length}行没有问题，${bad.length}行有要改的地方`}
            {rows.length > 0 && (there.size > 0 ? `；其中${there.size}行草稿里已有。` : '。')}
          </p>
        )}
      </div>
      {kindless > 0 && <p class="q">有{kindless}行的类型没有认出，要在上一步选好才能导入。</p>}
      {idle.length > 0 && (
        <p class="q">
          有的列与所在行的类型无关，会留在记录里，但不参与计算：
          {idle.map(([name, count]) => `${name}（${count}行）`).join('、')}。
        </p>
      )}
      {there.size > 0 && (
        <label class="opt">
          <input
            type="checkbox"
            checked={again}
            onChange={(event) => setAgain(event.currentTarget.checked)}
          />
          草稿里已有的也再导入一遍（第{[...there].slice(0, 10).join('、')}行{there.size > 10 && '等'}）
        </label>
      )}
      {!isTooLong && (
        <div class="btns imp-go">
          <button type="button" class="btn pri" disabled={good.length === 0} onClick={() => take(good)}>
            {bad.length > 0 ? `只导入没有问题的${good.length}行` : `导入${good.length}行`}
          </button>
          {usable.length > good.length && (
            <button type="button" class="btn" onClick={() => take(usable)}>
              有问题的也导入（共{usable.length}行），到表单里改
            </button>
          )}
          <button type="button" class="btn" onClick={back}>
            上一步
          </button>
          <button type="button" class="btn" onClick={cancel}>
            取消
          </button>
        </div>
      )}
      {bad.length > 0 && <Troubles troubles={bad.flatMap(({ troubles }) => troubles)} />}
      {rows.length > 0 && <Rows rows={rows} there={there} />}
    </section>
  );
}
