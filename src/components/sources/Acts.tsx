import { type Act, actTitle } from '../../format/acts.ts';
import { shortName } from '../../format/identity.ts';
import { None } from '../None.tsx';
import { Refs } from '../policy/Refs.tsx';

/** The acts that documents cite, one row each: year, title, number, and who cites it at which clauses. */
export function Acts({ acts }: { acts: readonly Act[] }) {
  return (
    <table class="plain acts">
      <caption class="vh">各份文件引用的文件</caption>
      <thead>
        <tr>
          <th scope="col">年份</th>
          <th scope="col">引用的文件</th>
          <th scope="col">文号</th>
          <th scope="col">由谁引用</th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr>
            <td class="nw">{act.year ?? <None>未载</None>}</td>
            <th scope="row">
              {actTitle(act)}
              {act.citedBy.length > 1 && <span class="tag">{`${act.citedBy.length}份文件引用`}</span>}
            </th>
            <td data-l="文号">{act.number ?? <None>未载</None>}</td>
            <td>
              <ul>
                {act.citedBy.map(({ policy, clause }) => (
                  <li>
                    {shortName(policy)} <Refs at={clause} policy={policy.id} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
