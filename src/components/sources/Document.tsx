import type { Policy } from '../../policy/schema/policy.ts';
import { policyHref } from '../addresses.ts';
import { Identity } from '../policy/Identity.tsx';
import { Refs } from '../policy/Refs.tsx';

/** One document: what it is, what to check before relying on it, and the slips of its text. */
export function Document({ policy }: { policy: Policy }) {
  const { id, name, title, notice, verify, defects } = policy;
  return (
    <section class="card" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <a href={policyHref(id)}>{name}</a>
      </h3>
      <p>{`《${title}》`}</p>
      <Identity policy={policy} />
      <p class="sm q">{notice}</p>
      {verify.length > 0 && (
        <>
          <h4>使用前要核实</h4>
          <ol class="verify">
            {verify.map(({ says, clause }) => (
              <li>
                {says} <Refs at={clause} policy={id} />
              </li>
            ))}
          </ol>
        </>
      )}
      {defects.length > 0 && (
        <details class="fold">
          <summary>{`文本自身的瑕疵${defects.length}处`}</summary>
          <ul class="ex">
            {defects.map(({ says, clause }) => (
              <li>
                {says} <Refs at={clause} policy={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
