import type { Effect, effectsOf } from '../../engine/effect.ts';
import { effectHours, effectText } from '../../format/effect.ts';
import type { Unit } from '../../policy/schema/parts.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Reading } from '../../policy/schema/reading.ts';
import { Ruler } from '../Ruler.tsx';

/** Options are named by letters, the default first. */
const letters = 'ABCDEFGH';

/** The options of a reading, the default first. */
const inOrder = (reading: Reading) =>
  Object.entries(reading.options).sort(
    ([a], [b]) => Number(b === reading.default) - Number(a === reading.default),
  );

/** Hours on the ruler, with what the year asks for. */
function Drawn({ effect, text }: { effect: Effect; text: string }) {
  const hours = effectHours(effect);
  if (hours === undefined) return null;
  const due = effect.of === 'year' && typeof effect.due === 'number' ? effect.due : undefined;
  return (
    <Ruler
      size="sm"
      label={due === undefined ? text : `${text}，年度要求${due}学时`}
      segments={hours > 0 ? [{ kind: 'unstated', from: 0, to: hours }] : []}
      requirement={due}
      over={hours > 100 ? hours : undefined}
    />
  );
}

function Outcome({ effect, unit }: { effect: Effect | undefined; unit: Unit }) {
  if (!effect) return null;
  const text = effectText(effect, unit);
  return (
    <span class="o">
      <b>{text}</b>
      {unit === 'hours' && <Drawn effect={effect} text={text} />}
    </span>
  );
}

interface Props {
  reading: Reading;
  policy: Policy;
  effects: ReturnType<typeof effectsOf>;
  unit: Unit;
}

/** The ways to read it, each with what speaks for it and what comes out; with scripts, one can be chosen. */
export function Options({ reading, policy, effects, unit }: Props) {
  const name = `${policy.id}-${reading.id}`;
  return (
    <fieldset>
      <legend class="vh">测算时采用的读法：{reading.asks}</legend>
      {inOrder(reading).map(([id, { says, because }], index) => (
        <label class={id === reading.default ? 'opt def' : 'opt'}>
          <input type="radio" name={name} value={id} checked={id === reading.default} autocomplete="off" />
          <span>
            <span class="qq">读法{letters[index]}　</span>
            <span class="says">{says}</span> {id === reading.default && <span class="tag">默认</span>}
            <span class="why">{because}</span>
          </span>
          <Outcome effect={effects.options[id]} unit={unit} />
        </label>
      ))}
    </fieldset>
  );
}
