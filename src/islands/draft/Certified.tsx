import { asked } from '../../stores/calculator/asked.ts';
import { contributionOf } from '../../stores/calculator/result.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { Facts } from './Facts.tsx';

/** Where the text gives no conversion: the hours that an authority has certified. */
export function Certified({ activity }: { activity: DraftActivity }) {
  const { certified } = asked.value;
  const contribution = contributionOf(activity.id)?.contribution;
  const isTyped = certified.some((fact) => activity.typed[fact] !== undefined);
  const isSilent = contribution?.state === 'unspecified' || contribution?.certified;
  if (certified.length === 0 || !(isTyped || isSilent)) return null;
  return (
    <fieldset class="apart">
      <legend>已认定的学时</legend>
      <p class="hint">
        {isSilent ? '原文没有规定折算数。' : ''}
        主管部门或单位已经认定的，把认定的学时填在这里，会计入合计并注明是认定的；没有认定就不填。
      </p>
      <Facts activity={activity} facts={certified} here />
    </fieldset>
  );
}
