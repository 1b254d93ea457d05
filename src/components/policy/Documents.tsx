import { documentText } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { policyHref, sourceHref } from '../addresses.ts';
import { None } from '../None.tsx';
import { Status } from '../Status.tsx';

/** The documents by date: which, from when, and what to know before use. */
export function Documents({ policies }: { policies: readonly Policy[] }) {
  const byDate = [...policies].sort((a, b) => a.issued.localeCompare(b.issued));
  return (
    <table class="docs">
      <thead>
        <tr>
          <th scope="col">地区</th>
          <th scope="col">文号</th>
          <th scope="col">成文</th>
          <th scope="col">施行</th>
          <th scope="col">使用前须知</th>
          <th scope="col">效力</th>
        </tr>
      </thead>
      <tbody>
        {byDate.map((policy) => (
          <tr>
            <th scope="row" class="nw">
              <a href={policyHref(policy.id)}>{policy.name}</a>
            </th>
            <td class="nw only-l">
              {policy.number === 'unknown' ? <None>未载明</None> : documentText(policy)}
            </td>
            <td class="nw only-l">{policy.issued}</td>
            <td class="nw" data-l="施行">
              {policy.effective === 'unknown' ? <None>未载明</None> : policy.effective}
            </td>
            <td class="wide">{policy.notice}</td>
            <td>
              <Status kind="doubt">
                <a href={sourceHref(policy.id)}>未核验</a>
              </Status>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
