import { None } from '../../components/None.tsx';
import { Status } from '../../components/Status.tsx';
import type { Light, Lights } from '../../engine/lights.ts';
import { lightText } from './lights.ts';
import { Refs } from './Refs.tsx';

interface Props {
  lights: Lights;
  policy: string;
  /** Whether to name the clauses too. */
  refs?: boolean;
}

/** The four lights, each with a word: hours, entry, verification and papers are settled apart. */
export function LightList({ lights, policy, refs = false }: Props) {
  return (
    <dl class="lights">
      {(Object.entries(lights) as [keyof Lights, Light][]).map(([key, light]) => {
        const { name, kind, text } = lightText(key, light);
        return (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              {light.state === 'unspecified' ? <None>{text}</None> : <Status kind={kind}>{text}</Status>}
              {refs && <Refs policy={policy} clauses={light.clauses.slice(0, 2)} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
