import { Status } from '../../components/Status.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { figure, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { select } from '../../stores/calculator/activities.ts';
import { draft } from '../../stores/calculator/current.ts';
import { vocabulary } from '../../stores/library.ts';
import { focusSoon, isStacked, places } from './focus.ts';
import { Refs } from './Refs.tsx';
import { titleOf } from './rows.ts';
import { takenFrom } from './taken.ts';

/** What limits took, claimed → counted, in whose words; each record leads to its form. */
export function TakenList({ assessment, policy }: { assessment: Assessment; policy: Policy }) {
  const all = takenFrom(assessment, policy);
  if (all.length === 0) return null;
  const open = (id: string) => {
    select(id);
    if (isStacked()) focusSoon(places.form);
  };
  const title = (id: string) => {
    const activity = draft.value.activities.find((each) => each.id === id);
    return activity && titleOf(activity, vocabulary.value);
  };
  return (
    <ul class="left">
      {all.map(({ limit, says, clauses, from, to, records }) => (
        <li key={limit}>
          <Status kind="idle">
            {figure(from)} → {figure(to)}，少计{figure(Number((from - to).toFixed(6)))}
            {unitName(assessment.unit)}：{says.replace(/。$/, '')}
          </Status>
          <Refs policy={policy.id} clauses={clauses} />
          <span class="names">
            {records.map((record) => (
              <button key={record.activity} type="button" class="link" onClick={() => open(record.activity)}>
                {title(record.activity)} {figure(record.from)} → {figure(record.to)}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
