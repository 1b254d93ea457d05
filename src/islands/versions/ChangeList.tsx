import type { Change } from '../../engine/diff.ts';
import { Refs } from '../draft/Refs.tsx';
import { changeSays } from './says.ts';

/** What of a policy was changed, each with its clauses. */
export function ChangeList({ policy, changes }: { policy: string; changes: Change[] }) {
  if (changes.length === 0) return null;
  return (
    <ul class="versions-l">
      {changes.map((change) => (
        <li key={`${change.part} ${change.id}`}>
          {changeSays(change)}
          <Refs policy={policy} clauses={change.clauses} />
        </li>
      ))}
    </ul>
  );
}
