import { briefly, claimsOf, kindGroups } from '../../format/activity.ts';
import { shortName } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { activityHref, policyHref } from '../addresses.ts';
import { None } from '../None.tsx';
import { Refs } from '../policy/Refs.tsx';

interface Props {
  policies: Policy[];
  vocabulary: Vocabulary;
}

/** Every kind in its group, with what each region gives in a few words. */
export function KindTable({ policies, vocabulary }: Props) {
  return (
    <table class="five-t">
      <caption class="vh">各类活动在{policies.length}地的学时认定</caption>
      <thead>
        <tr>
          <th scope="col">活动</th>
          {policies.map((policy) => (
            <th scope="col">
              <a href={policyHref(policy.id)}>{policy.name}</a>
            </th>
          ))}
        </tr>
      </thead>
      {kindGroups(vocabulary).map(({ name, kinds }) => (
        <tbody>
          <tr class="grp" id={name}>
            <th colSpan={policies.length + 1} scope="rowgroup">
              {name}
            </th>
          </tr>
          {kinds.map((kind) => (
            <tr id={kind.id}>
              <th scope="row">
                <a href={activityHref(kind.id)}>{kind.name}</a>
              </th>
              {policies.map((policy) => (
                <td data-r={shortName(policy)}>
                  <Brief policy={policy} kind={kind.id} vocabulary={vocabulary} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A cell: the first rule in a few words with its clause, or 未规定 and where it was looked for. */
function Brief({ policy, kind, vocabulary }: { policy: Policy; kind: string; vocabulary: Vocabulary }) {
  const brief = briefly(policy, kind, vocabulary);
  const looked = claimsOf(policy, kind).silences.flatMap((silence) => silence.looked);
  if (!brief)
    return (
      <>
        <None />
        {looked.length > 0 && (
          <p class="refs">
            <span class="xs qq">查过</span>
            <Refs at={[...new Set(looked)].slice(0, 2)} policy={policy.id} />
          </p>
        )}
      </>
    );
  return (
    <>
      <p>{brief.says === '未规定' ? <None /> : brief.says}</p>
      <p class="refs">
        <Refs at={brief.at.slice(0, 2)} policy={policy.id} />
        {brief.more > 0 && <span class="xs qq">{`另有${brief.more}种情形`}</span>}
      </p>
    </>
  );
}
