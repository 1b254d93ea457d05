import { Field } from './Field.tsx';
import { Radios } from './Radios.tsx';
import type { Typing } from './typing.ts';

const options = [
  ['true', '是'],
  ['false', '否'],
  ['', '未填'],
] as const;

/** Yes, no, or not said. */
export function Flag({ id, label, help, aside, error, typed, change }: Typing) {
  const chosen = typed === undefined ? '' : String(typed);
  return (
    <Field id={id} label={label} help={help} aside={aside} error={error} group wide>
      {() => (
        <Radios
          name={id}
          options={options}
          chosen={chosen}
          choose={(value) => change(value === '' ? undefined : value === 'true')}
        />
      )}
    </Field>
  );
}
