import { Status } from '../../components/Status.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { select } from '../../stores/calculator/activities.ts';
import { draft } from '../../stores/calculator/current.ts';
import { vocabulary } from '../../stores/library.ts';
import { apartFrom } from './apart.ts';
import { focusFact, focusSoon, isStacked, places } from './focus.ts';
import { titleOf } from './rows.ts';

/** What is not in the total, and why; each record leads to its form. */
export function ApartList({ assessment }: { assessment: Assessment }) {
  const groups = apartFrom(assessment);
  if (groups.length === 0) return null;
  const open = (id: string) => {
    select(id);
    const missing = assessment.activities.find(({ activity }) => activity === id)?.missing[0];
    if (missing !== undefined) focusFact(missing);
    else if (isStacked()) focusSoon(places.form);
  };
  const title = (id: string) => {
    const activity = draft.value.activities.find((each) => each.id === id);
    return activity && titleOf(activity, vocabulary.value);
  };
  return (
    <ul class="left">
      {groups.map(({ why, records, open: isOpen }) => (
        <li key={why}>
          <Status kind={isOpen ? 'doubt' : 'idle'}>
            {records.length}项{why}
          </Status>
          <span class="names">
            {records.map((id) => (
              <button key={id} type="button" class="link" onClick={() => open(id)}>
                {title(id)}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
