import type { Fact } from '../../../policy/schema/vocabulary.ts';
import { isStepped, stepped } from '../stepper.ts';
import { Field } from './Field.tsx';
import type { Typing } from './typing.ts';

/** The label with the unit, unless it names it already: 另有半天, but 本人排名（位）. */
const labelled = (label: string, unit: string): string =>
  label.includes(unit.replace(/^个/, '')) ? label : `${label}（${unit}）`;

/** A figure; a small one with − and + beside. Text, so that what was typed stays as it is. */
export function NumberInput({
  declared,
  ...props
}: Typing & { declared: Extract<Fact, { type: 'number' }> }) {
  const { id, label, help, aside, error, typed, change } = props;
  const text = typeof typed === 'string' ? typed : '';
  const press = (direction: -1 | 1) => {
    const next = stepped(declared, text, direction);
    if (next !== undefined) change(next);
  };
  const button = (direction: -1 | 1, sign: string, word: string) => (
    <button
      type="button"
      aria-label={`${label}${word}`}
      aria-disabled={stepped(declared, text, direction) === undefined}
      onClick={() => press(direction)}
    >
      {sign}
    </button>
  );
  const hasSteps = isStepped(declared);
  return (
    <Field id={id} label={labelled(label, declared.unit)} help={help} aside={aside} error={error}>
      {(control) => (
        <div class={hasSteps ? 'stp' : 'stp plain'}>
          {hasSteps && button(-1, '−', '减少')}
          <input
            {...control}
            type="text"
            inputMode={declared.step === 1 ? 'numeric' : 'decimal'}
            autocomplete="off"
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
          />
          {hasSteps && button(1, '+', '增加')}
        </div>
      )}
    </Field>
  );
}
