import { Status } from '../../components/Status.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { apartFrom } from './apart.ts';
import { Names } from './Names.tsx';

/** What is not in the total, and why; each record leads to its form, or to what is missing in it. */
export function ApartList({ assessment }: { assessment: Assessment }) {
  const groups = apartFrom(assessment);
  if (groups.length === 0) return null;
  const missing = new Map(assessment.activities.map((each) => [each.activity, each.missing[0]]));
  return (
    <ul class="left">
      {groups.map(({ why, records, open: isOpen }) => (
        <li key={why}>
          <Status kind={isOpen ? 'doubt' : 'idle'}>
            {records.length}项{why}
          </Status>
          <Names records={records.map((id) => ({ id, missing: missing.get(id) }))} />
        </li>
      ))}
    </ul>
  );
}
