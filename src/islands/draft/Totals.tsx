import type { Assessment } from '../../engine/assess.ts';
import { figure, unitName } from '../../format/number.ts';
import { Done } from './Done.tsx';
import { gapText } from './verdicts.ts';

const dueText = ({ total, unit }: Assessment): string => {
  if (typeof total.due === 'number')
    return `，要求${figure(total.due)}${unit === 'hours' ? '' : unitName(unit)}`;
  return total.due === 'unspecified' ? '，要求的数字没有写' : '';
};

/** 已认定83，要求90, and at the end 还差7. */
export function Totals({ assessment }: { assessment: Assessment }) {
  const { total, unit } = assessment;
  const gap = gapText(assessment);
  return (
    <p class="yr">
      <span class="q">
        已认定
        <Done done={total.done} />
        {unit === 'hours' ? '' : unitName(unit)}
        {dueText(assessment)}
      </span>
      {gap && (
        <span class="nw">
          {gap.word}
          {gap.figure && <b>{gap.figure}</b>}
        </span>
      )}
    </p>
  );
}
