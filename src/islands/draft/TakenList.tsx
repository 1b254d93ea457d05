import { Status } from '../../components/Status.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { figure, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { Names } from './Names.tsx';
import { Refs } from './Refs.tsx';
import { takenFrom } from './taken.ts';

/** What limits took, claimed → counted, in whose words; each record leads to its form. */
export function TakenList({ assessment, policy }: { assessment: Assessment; policy: Policy }) {
  const all = takenFrom(assessment, policy);
  if (all.length === 0) return null;
  return (
    <ul class="left">
      {all.map(({ limit, says, clauses, from, to, records }) => (
        <li key={limit}>
          <Status kind="idle">
            {figure(from)} → {figure(to)}，少计{figure(Number((from - to).toFixed(6)))}
            {unitName(assessment.unit)}：{says.replace(/。$/, '')}
          </Status>
          <Refs policy={policy.id} clauses={clauses} />
          <Names
            records={records.map((record) => ({
              id: record.activity,
              says: `${figure(record.from)} → ${figure(record.to)}`,
            }))}
          />
        </li>
      ))}
    </ul>
  );
}
