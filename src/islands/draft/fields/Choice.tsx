import type { Fact } from '../../../policy/schema/vocabulary.ts';
import { Field } from './Field.tsx';
import { Radios } from './Radios.tsx';
import { Select } from './Select.tsx';
import type { Typing } from './typing.ts';

/** More options than this fold into a select. */
const mostRadios = 4;

/** One of several options, or none yet. What was typed and is no option any more stays in view. */
export function Choice({ declared, ...props }: Typing & { declared: Extract<Fact, { type: 'choice' }> }) {
  const { id, label, help, aside, error, typed, change, unset = '未填' } = props;
  const options = Object.entries(props.options ?? declared.options);
  const chosen = typeof typed === 'string' ? typed : '';
  const choose = (value: string) => change(value === '' ? undefined : value);
  const known = chosen === '' || options.some(([value]) => value === chosen);
  if (options.length <= mostRadios && known)
    return (
      <Field id={id} label={label} help={help} aside={aside} error={error} group wide>
        {() => <Radios name={id} options={[...options, ['', unset]]} chosen={chosen} choose={choose} />}
      </Field>
    );
  return (
    <Field id={id} label={label} help={help} aside={aside} error={error}>
      {(control) => (
        <Select value={chosen} choose={choose} {...control}>
          <option value="">{unset}</option>
          {!known && <option value={chosen}>{chosen}</option>}
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
