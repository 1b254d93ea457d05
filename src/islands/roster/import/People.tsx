import { Status } from '../../../components/Status.tsx';
import { levelNames } from '../../../format/application.ts';
import type { Listed } from '../../../stores/roster/import/look.ts';
import { More, usePages } from '../../import/pages.tsx';

const fates = {
  new: <Status kind="ok">新增</Status>,
  changed: <Status kind="doubt">名册里已有，会更新</Status>,
  here: <Status kind="idle">名册里已有，一样</Status>,
} as const;

const recordsSaid = ({ added, known }: Listed): string =>
  `${added}条${known > 0 ? `，另${known}条已有` : ''}`;

/** The people as they would be in the roster. */
export function People({ people }: { people: readonly Listed[] }) {
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
              const { id, name, number, department, level } = each;
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
