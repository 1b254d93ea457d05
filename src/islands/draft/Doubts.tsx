import { readingHref } from '../../components/addresses.ts';
import { Icon } from '../../components/Icon.tsx';
import { draft } from '../../stores/calculator/current.ts';
import { isChosenForAll } from '../../stores/calculator/readings.ts';
import { chooseReading } from '../../stores/calculator/settings.ts';
import type { Doubt } from './doubts.ts';
import { Refs } from './Refs.tsx';

function Options({ doubt, name }: { doubt: Doubt; name: string }) {
  return (
    <>
      {doubt.options.map(({ id, says, because, isDefault, gives, verdict }) => (
        <label class="opt" key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={doubt.chosen === id}
            onChange={() => chooseReading(doubt.id, id)}
          />
          <span>
            {says} {isDefault && <span class="tag">默认</span>}
            <span class="why">{because}</span>
            {verdict && <b class="turn">{verdict}</b>}
          </span>
          <span class="o">{gives}</span>
        </label>
      ))}
    </>
  );
}

/** Readings to choose in place, each with what its options would give. `name` keeps radio groups apart. */
export function Doubts({ doubts, policy, name }: { doubts: readonly Doubt[]; policy: string; name: string }) {
  return (
    <>
      {doubts.map((doubt) => (
        <fieldset class="doubt" key={doubt.id} id={`${name}-${doubt.id}`} tabIndex={-1}>
          <legend>
            <Icon name="doubt" />
            {doubt.asks}
          </legend>
          <Options doubt={doubt} name={`${name}-${doubt.id}-option`} />
          <p class="foot">
            {doubt.changesVerdict && <b>结论会改变</b>}
            <Refs policy={policy} clauses={doubt.clauses} />
            <a href={readingHref(doubt.id, policy)}>
              {isChosenForAll(draft.value, policy, doubt.id) ? '你在歧义页选了这种读法' : '各读法的算例'}
            </a>
          </p>
        </fieldset>
      ))}
    </>
  );
}
