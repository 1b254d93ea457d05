import type { Entry } from '../../format/matrix.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { None } from '../None.tsx';
import { ReadingMark } from '../policy/ReadingMark.tsx';
import { Refs } from '../policy/Refs.tsx';

/** Answers with the clauses they come from, and a mark where these can be read in more than one way. */
export function EntryView({ entry, policy }: { entry: Entry; policy: Policy }) {
  return (
    <div class="e">
      {entry.lines.map(({ title, says }) => (
        <p>
          {title && <span class="q">{title}：</span>}
          {says === '未规定' ? <None /> : says}
        </p>
      ))}
      <p class="refs">
        <Refs at={entry.at} policy={policy.id} />
        <ReadingMark policy={policy} readings={entry.readings} />
      </p>
    </div>
  );
}
