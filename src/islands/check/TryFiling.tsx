import { Status } from '../../components/Status.tsx';
import type { Filing } from '../../engine/check/verification.ts';
import { doersText } from '../../format/deadline.ts';
import { dayNote, groundTexts, otherTaken, takenNames } from '../../format/filing.ts';
import { troubleText } from '../../format/trouble.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { filing, taken, tryFiling } from '../../stores/check/filing.ts';
import { vocabulary } from '../../stores/library.ts';
import { DateInput } from '../draft/fields/DateInput.tsx';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { Refs } from '../draft/Refs.tsx';

const looks = { accepted: 'ok', refused: 'bad', undecided: 'doubt' } as const;

/** Whether it would be taken, why, by which clauses, and what other readings would give. */
function Answer({ within }: { within: Policy }) {
  const found = taken.value;
  if (!found) return null;
  const { value, alternatives, by, clauses } = found;
  const note = dayNote(value, found);
  return (
    <>
      <p>
        <Status kind={looks[value.verdict]}>{takenNames[value.verdict]}</Status>
        {groundTexts(value, by).join('')}
        <Refs policy={within.id} clauses={clauses} />
      </p>
      {note && <p class="win-note">{note}</p>}
      {alternatives
        .filter(({ result }) => result.verdict !== value.verdict)
        .map(({ readings, result }) => (
          <p class="win-note" key={JSON.stringify(readings)}>
            {otherTaken(within, readings, result)}
          </p>
        ))}
    </>
  );
}

/** Tries a day on which to hand in for verification; nothing where the text has no window. */
export function TryFiling({ within }: { within: Policy }) {
  const asked = filing.value;
  if (!asked) return null;
  const { years, year, handers, by, typed, day, trouble } = asked;
  return (
    <div class="win-try no-print">
      <div class="win-events">
        <DateInput
          id="filing-day"
          label="打算哪天交"
          typed={typed}
          read={day}
          error={trouble && troubleText(trouble, vocabulary.value)}
          change={(to) => tryFiling({ day: typeof to === 'string' ? to : '' })}
        />
        {handers.length > 0 && (
          <Field id="filing-by" label="由谁去交">
            {(control) => (
              <Select
                value={by ?? ''}
                choose={(value) => tryFiling({ by: (value || undefined) as Filing['by'] })}
                {...control}
              >
                <option value="">未填</option>
                {handers.map((each) => (
                  <option key={each} value={each}>
                    {doersText([each])}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {years.length > 1 && (
          <Field id="filing-year" label="交哪一年度的学时">
            {(control) => (
              <Select
                value={String(year)}
                choose={(value) => tryFiling({ year: Number(value) })}
                {...control}
              >
                {years.map((each) => (
                  <option key={each} value={String(each)}>
                    {each}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
      </div>
      <div role="status">
        <Answer within={within} />
      </div>
    </div>
  );
}
