import { useState } from 'preact/hooks';
import { Status } from '../../../components/Status.tsx';
import { levelNames } from '../../../format/application.ts';
import type { Candidate } from '../../../stores/roster/import/candidates.ts';

/** So many lines are shown at first, and each time more are asked for. */
const page = 50;

/** More lines of a long list. */
export function More({ left, of, more }: { left: number; of: string; more: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" class="btn" onClick={more}>
      再显示{Math.min(left, page)}
      {of}，还有{left}
      {of}
    </button>
  );
}

/** Lines of a list that are shown, and the way to more. */
export function usePages(count: number): { shown: number; left: number; more: () => void } {
  const [shown, setShown] = useState(page);
  return { shown, left: count - shown, more: () => setShown(shown + page) };
}

const fates = {
  new: <Status kind="ok">新增</Status>,
  changed: <Status kind="doubt">名册里已有，会更新</Status>,
  here: <Status kind="idle">名册里已有，一样</Status>,
} as const;

const recordsSaid = ({ added, known }: Candidate): string =>
  `${added}条${known > 0 ? `，另${known}条已有` : ''}`;

/** The people as they would be in the roster. */
export function People({ people }: { people: readonly Candidate[] }) {
  const { shown, left, more } = usePages(people.length);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <section class="imp-box" aria-label="将要导入的人，可以左右滚动" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">状态</th>
              <th scope="col">工号</th>
              <th scope="col">部门</th>
              <th scope="col">申报级别</th>
              <th scope="col">加入的记录</th>
            </tr>
          </thead>
          <tbody>
            {people.slice(0, shown).map((each) => {
              const { id, name, number, department, level } = each.person;
              return (
                <tr key={id}>
                  <th scope="row">{name || '没有姓名'}</th>
                  <td>{fates[each.fate]}</td>
                  <td>{number}</td>
                  <td>{department}</td>
                  <td>{level && levelNames[level]}</td>
                  <td>{recordsSaid(each)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <More left={left} of="人" more={more} />
    </>
  );
}
