import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';

/** What a field's control carries, so that help and error are heard with it. */
export type Described = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  onFocus: () => void;
  onBlur: () => void;
};

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  /** Beside the label, such as what the clause wants. */
  aside?: ComponentChildren;
  /** What is wrong with what was typed, as a sentence. */
  error?: string | undefined;
  /** Radio buttons and rows: named by a legend instead of a label. */
  group?: boolean;
  /** Takes the whole width of the form. */
  wide?: boolean;
  children: (control: Described) => ComponentChildren;
}

/** Whether to show an error: not while it arises from typing that is still going on. */
function useCalmly(error: string | undefined) {
  const focused = useSignal(false);
  const shown = useRef(error !== undefined);
  if (error === undefined) shown.current = false;
  else if (!focused.value) shown.current = true;
  return {
    error: shown.current ? error : undefined,
    onFocus: () => {
      focused.value = true;
    },
    onBlur: () => {
      focused.value = false;
    },
  };
}

/** A control with its label above, help below, and below that what to mend. */
export function Field({ id, label, help, aside, error, group = false, wide = false, children }: Props) {
  const { error: message, onFocus, onBlur } = useCalmly(error);
  const [helpId, errorId] = [`${id}-help`, `${id}-error`];
  const described = [help && helpId, message && errorId].filter(Boolean).join(' ');
  const control: Described = {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(message && { 'aria-invalid': true as const }),
    onFocus,
    onBlur,
  };
  const look = ['f', message && 'err', wide && 'wide'].filter(Boolean).join(' ');
  const rest = (
    <>
      {help && (
        <p class="hint" id={helpId}>
          {help}
        </p>
      )}
      {aside}
      {message && (
        <p class="msg" id={errorId}>
          <Icon name="warn" />
          {message}
        </p>
      )}
    </>
  );
  if (group)
    return (
      <fieldset class={look} id={id} aria-describedby={described || undefined}>
        <legend>{label}</legend>
        {children(control)}
        {rest}
      </fieldset>
    );
  return (
    <div class={look}>
      <label for={id}>{label}</label>
      {children(control)}
      {rest}
    </div>
  );
}
