import { None } from '../../components/None.tsx';
import type { Assessment, Contribution } from '../../engine/assess.ts';
import { locatorText } from '../../format/locator.ts';
import { figure, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { vocabulary } from '../../stores/library.ts';
import { clauseHref } from '../draft/links.ts';
import { rowOf } from '../draft/rows.ts';

interface Props {
  contribution: Contribution;
  assessment: Assessment;
  policy: Policy;
}

/** What a record comes to in a region: a figure or the word that stands instead, why, and the clause. */
export function Cell({ contribution, assessment, policy }: Props) {
  const { worth, status } = rowOf(contribution, assessment, vocabulary.value);
  const [clause] = contribution.clauses;
  const [limit] = contribution.limits;
  const unit = contribution.unit === 'hours' ? '' : unitName(contribution.unit);
  const text = limit
    ? `${figure(contribution.counted)}${unit}`
    : 'figure' in worth
      ? worth.figure
      : worth.word;
  const isPlain = status === undefined || (status.kind === 'ok' && status.text === '已计入');
  const cause = limit && policy.limits.find(({ id }) => id === limit.limit);
  return (
    <>
      {'silent' in worth && worth.silent ? (
        <None />
      ) : clause ? (
        <a class="fig" href={clauseHref(policy.id, clause)}>
          {text}
          <span class="vh">，见{locatorText(clause)}</span>
        </a>
      ) : (
        <span class="fig">{text}</span>
      )}
      {cause ? (
        <span class="sm qq">
          原计{figure(limit.from)}；{cause.says}
        </span>
      ) : (
        !isPlain && <span class="sm qq">{status.text}</span>
      )}
    </>
  );
}
