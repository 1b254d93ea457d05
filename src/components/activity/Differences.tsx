import type { Difference } from '../../format/differences.ts';
import { shortName } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { policyHref } from '../addresses.ts';
import { None } from '../None.tsx';
import { ReadingMark } from '../policy/ReadingMark.tsx';
import { Refs } from '../policy/Refs.tsx';

interface Props {
  policies: readonly Policy[];
  differences: readonly Difference[];
  caption: string;
}

/** Questions down, documents across; every answer with its clauses. */
export function Differences({ policies, differences, caption }: Props) {
  return (
    <table class="five-t">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">问题</th>
          {policies.map((policy) => (
            <th scope="col">
              <a href={policyHref(policy.id)}>{policy.name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ name, help, answers }) => (
          <tr>
            <th scope="row">
              {name}
              {help && <small>{help}</small>}
            </th>
            {policies.map((policy, place) => {
              const said = answers[place] ?? [];
              return (
                <td data-r={shortName(policy)}>
                  {said.length === 0 ? (
                    <None />
                  ) : (
                    <ul>
                      {said.map(({ says, at, readings }) => (
                        <li>
                          {says}
                          <p class="refs">
                            <Refs at={at} policy={policy.id} />
                            <ReadingMark policy={policy} readings={readings} />
                          </p>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
