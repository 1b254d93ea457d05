import { actTitle } from '../../format/acts.ts';
import { shortName } from '../../format/identity.ts';
import { figure } from '../../format/number.ts';
import type { Conflict, Standard } from '../../format/standards.ts';
import { compareHref } from '../addresses.ts';
import { Refs } from '../policy/Refs.tsx';
import { RequirementRuler } from '../policy/RequirementRuler.tsx';

const names = (standards: readonly Standard[]): string =>
  standards.map(({ answered }) => shortName(answered.policy)).join('、');

const totals = (standards: readonly Standard[]): string =>
  [...new Set(standards.map(({ total }) => figure(total)))].join('、');

const issued = ({ answered }: Standard): string => answered.policy.issued;

/** The yearly totals as a conflict: what each text demands and on what, why they cannot all be right, and what to check. */
export function Totals({ conflict: { act, citing, others } }: { conflict: Conflict }) {
  const standards = [...others, ...citing];
  const title = `${actTitle(act)}${act.number === undefined ? '' : `（${act.number}）`}`;
  const late = others.filter((other) => citing.some((each) => issued(each) < issued(other)));
  return (
    <>
      <table class="plain totals">
        <caption class="vh">每年合计学时，和各自的依据</caption>
        <thead>
          <tr>
            <th scope="col">地区</th>
            <th scope="col">每年合计</th>
            <th scope="col">文件写明的依据</th>
          </tr>
        </thead>
        <tbody>
          {standards.map(({ answered: { policy }, due, total, clause, basis }) => (
            <tr>
              <th scope="row">
                {policy.name}
                <span class="sm qq">{`${policy.issued.slice(0, 4)}年成文`}</span>
              </th>
              <td>
                <b>{figure(total)}</b> 学时 <Refs at={clause} policy={policy.id} />
                <RequirementRuler policy={policy} due={due} size="sm" />
              </td>
              <td>
                <ul class="ex">
                  {basis.map((cited) => (
                    <li class={cited.number === act.number ? 'common' : undefined}>
                      {actTitle(cited)}
                      {cited.number && `（${cited.number}）`} <Refs at={cited.clause} policy={policy.id} />
                    </li>
                  ))}
                </ul>
                {others.some((other) => other.answered.policy.id === policy.id) && (
                  <p class="sm q">{policy.notice}</p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="reasons">
        <h3>为什么不能都对</h3>
        <p>
          {`${names(citing)}引用${title}，要求${totals(citing)}学时；${names(others)}没有引用它，分别要求${totals(others)}学时。`}
          这件规定对各地是同一件：它定了每年的最低学时，低于它的数就站不住；它没有定，较高的数就是各地自己加的。
          {late.length > 0 && `${names(late)}成文不比它们都早，数仍不同，所以也不能只看先后。`}
          它的原文不在这些文件里，所以本站不判断谁对。
        </p>
        <h3>本站怎么算</h3>
        <p>
          测算用哪一地，就用哪一地文件写的数，不用一地的数去改另一地的。各地的科目要求见
          <a href={compareHref('annual-total')}>对照表</a>。
        </p>
        <h3>使用前要核实</h3>
        <ol class="verify">
          <li>{`查${title}的现行全文：有没有定每年的最低学时，从哪一年起，准不准地方另定。`}</li>
          <li>{`问${names(others)}的人社部门：文件是不是还有效，每年的学时有没有改。`}</li>
          <li>问受理申报的机构：要申报的每一个年度各按哪个数审查。</li>
        </ol>
      </div>
    </>
  );
}
