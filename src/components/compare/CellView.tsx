import type { Cell } from '../../format/matrix.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { None } from '../None.tsx';
import { AnnualView } from './AnnualView.tsx';
import { EntryView } from './EntryView.tsx';
import { Silences } from './Silences.tsx';

interface Props {
  cell: Cell;
  /** Cells of a row with the same number answer the same. */
  answer: number;
  policy: Policy;
  /** The region in two or three characters, for one column. */
  region: string;
}

/** What one document answers to one topic: the essential answers, the rest folded; or 未规定 with where it was looked for. */
export function CellView({ cell: { annual, entries, more, silences }, answer, policy, region }: Props) {
  const silent = !annual && entries.length === 0;
  const lines = more.reduce((sum, entry) => sum + entry.lines.length, 0);
  return (
    <td data-r={region} data-answer={answer}>
      {annual && <AnnualView annual={annual} policy={policy} />}
      {entries.map((entry) => (
        <EntryView entry={entry} policy={policy} />
      ))}
      {silent && <None />}
      {silent && <Silences silences={silences} policy={policy.id} />}
      {!silent && lines + silences.length > 0 && (
        <details class="more">
          <summary>{summary(lines, silences.length)}</summary>
          {more.map((entry) => (
            <EntryView entry={entry} policy={policy} />
          ))}
          <Silences silences={silences} policy={policy.id} />
        </details>
      )}
    </td>
  );
}

/** What is folded away, in a few words. */
function summary(lines: number, silences: number): string {
  if (lines === 0) return `另有${silences}处未规定`;
  return silences === 0 ? `另有${lines}条` : `另有${lines}条，${silences}处未规定`;
}
