import { useSignal } from '@preact/signals';
import type { Detail } from '../../documents/forms/form.ts';
import { answer, details } from '../../stores/check/details.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';

/** What is wrong with the number of an identity card; nothing while it is empty. */
function idTrouble(text: string): string | undefined {
  const number = text.trim();
  if (number === '' || /^\d{17}[\dXx]$/.test(number)) return undefined;
  return number.length === 18
    ? '身份证号码前17位是数字，最后一位是数字或X。请核对。'
    : `身份证号码是18位，现在是${number.length}位。请核对。`;
}

/** Something a form asks for, to be typed; what is secret is hidden until it is to be seen. */
export function DetailField({ detail, form }: { detail: Detail; form: string }) {
  const isSeen = useSignal(false);
  const { id, name, kind, options = [] } = detail;
  const value = details.value[id] ?? '';
  const isSecret = kind === 'secret';
  const take = (text: string) => answer(detail, text);
  return (
    <Field
      id={`form-${form}-${id}`}
      label={name}
      error={isSecret ? idTrouble(value) : undefined}
      wide={kind === 'long'}
    >
      {(control) => {
        if (kind === 'choice')
          return (
            <Select value={value} choose={take} {...control}>
              <option value="">不填</option>
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </Select>
          );
        if (kind === 'long')
          return (
            <textarea
              {...control}
              class="in"
              rows={3}
              value={value}
              onInput={(event) => take(event.currentTarget.value)}
            />
          );
        const input = (
          <input
            {...control}
            class="in"
            type={isSecret && !isSeen.value ? 'password' : kind === 'phone' ? 'tel' : 'text'}
            autocomplete="off"
            value={value}
            onInput={(event) => take(event.currentTarget.value)}
          />
        );
        if (!isSecret) return input;
        return (
          <div class="secret">
            {input}
            <button
              type="button"
              class="btn ghost"
              aria-pressed={isSeen.value}
              aria-label={`显示${name}`}
              onClick={() => {
                isSeen.value = !isSeen.value;
              }}
            >
              {isSeen.value ? '隐藏' : '显示'}
            </button>
          </div>
        );
      }}
    </Field>
  );
}
