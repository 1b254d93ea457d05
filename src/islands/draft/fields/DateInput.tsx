import { Field } from './Field.tsx';
import type { Typing } from './typing.ts';

/** A day: typed as text, so that it stays as it was typed, or picked from the calendar beside. */
export function DateInput({ id, label, help, aside, error, typed, change, read }: Typing) {
  return (
    <Field id={id} label={label} help={help} aside={aside} error={error}>
      {(control) => (
        <div class="date-in">
          <input
            {...control}
            class="in"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder="2018-06-06"
            value={typeof typed === 'string' ? typed : ''}
            onInput={(event) => change(event.currentTarget.value)}
          />
          <span class="cal">
            <svg class="ic" viewBox="0 0 18 18" aria-hidden="true">
              <path d="M2.5 4h13v11.5h-13ZM2.5 8h13M6 2v3.5M12 2v3.5" />
            </svg>
            <input
              type="date"
              aria-label={`${label}，从日历中选`}
              value={typeof read === 'string' ? read : ''}
              onInput={(event) => {
                if (event.currentTarget.value) change(event.currentTarget.value);
              }}
            />
          </span>
        </div>
      )}
    </Field>
  );
}
