import { Status } from '../../components/Status.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { figure, unitName } from '../../format/number.ts';
import { select } from '../../stores/calculator/activities.ts';
import { draft } from '../../stores/calculator/current.ts';
import { vocabulary } from '../../stores/library.ts';
import { certifiedIn } from './certified.ts';
import { focusSoon, isStacked, places } from './focus.ts';
import { titleOf } from './rows.ts';

/** How much of the total an authority has certified where the text has no conversion; each record leads to its form. */
export function CertifiedList({ assessment }: { assessment: Assessment }) {
  const { counted, records } = certifiedIn(assessment);
  if (records.length === 0) return null;
  const open = (id: string) => {
    select(id);
    if (isStacked()) focusSoon(places.form);
  };
  return (
    <ul class="left">
      <li>
        <Status kind="ok">
          其中经认定{figure(counted)}
          {unitName(assessment.unit)}，照原文折算不出
        </Status>
        <span class="names">
          {draft.value.activities
            .filter(({ id }) => records.includes(id))
            .map((activity) => (
              <button key={activity.id} type="button" class="link" onClick={() => open(activity.id)}>
                {titleOf(activity, vocabulary.value)}
              </button>
            ))}
        </span>
      </li>
    </ul>
  );
}
