import { Ruler } from '../../components/Ruler.tsx';
import { shortName } from '../../format/identity.ts';
import { asked, read, typed, typeFact, worths } from '../../stores/activity/live.ts';
import { vocabulary } from '../../stores/library.ts';
import { Fact } from '../draft/fields/Fact.tsx';
import { recordSegments } from '../draft/segments.ts';
import { Record } from './Record.tsx';
import { Worth, worthText } from './Worth.tsx';

/** The facts of one kind, and what every region gives for them while they are typed. */
export function Live() {
  const { facts, troubles } = read.value;
  return (
    <div class="live-g">
      <div>
        <div class="fields">
          {asked.value.map((fact) => (
            <Fact
              key={fact}
              fact={fact}
              vocabulary={vocabulary.value}
              typed={typed.value[fact]}
              read={facts[fact]}
              trouble={troubles.find((trouble) => trouble.fact === fact)}
              change={(value) => typeFact(fact, value)}
            />
          ))}
        </div>
        <Record />
      </div>
      <div>
        <ul class="live-r">
          {worths.value.map(({ policy, recognition }) => (
            <li key={policy.id} data-region={policy.id}>
              <div class="live-h">
                <h3>{policy.name}</h3>
                <Ruler
                  size="sm"
                  label={`${shortName(policy)}：${worthText(recognition)}`}
                  segments={recordSegments(recognition)}
                />
                <b class="live-o">{worthText(recognition)}</b>
              </div>
              <Worth policy={policy} recognition={recognition} />
            </li>
          ))}
        </ul>
        <p class="vh" role="status">
          {worths.value
            .map(({ policy, recognition }) => `${shortName(policy)}${worthText(recognition)}`)
            .join('，')}
        </p>
      </div>
    </div>
  );
}
