import { policy } from '../../stores/calculator/result.ts';
import { changeApplication, typedApplication } from '../../stores/check/application.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Refs } from '../draft/Refs.tsx';
import { yearTrouble } from './year-trouble.ts';

interface Props {
  fact: 'year' | 'lastTitle' | 'entry';
  label: string;
  /** The clauses that ask for it. */
  clauses?: readonly string[];
  /** The year after which it may not lie. */
  last?: number | undefined;
  /** Said where nothing is typed. */
  missing?: string;
}

/** A year of the application, kept as typed; what is wrong with it stands below. */
export function YearField({ fact, label, clauses = [], last, missing }: Props) {
  const typed = typedApplication.value[fact] ?? '';
  const error = yearTrouble(typed, last) ?? (typed.trim() === '' ? missing : undefined);
  return (
    <Field
      id={`application-${fact}`}
      label={label}
      error={error}
      aside={policy.value && <Refs policy={policy.value.id} clauses={clauses} />}
    >
      {(control) => (
        <input
          {...control}
          class="in"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={20}
          value={typed}
          onInput={(event) => changeApplication({ [fact]: event.currentTarget.value }, `application ${fact}`)}
        />
      )}
    </Field>
  );
}
