import { calculated, draft } from '../../stores/calculator/current.ts';
import { assessments, policy, selectedActivity } from '../../stores/calculator/result.ts';
import { yearDoubts } from './doubts.ts';
import { Guard } from './Guard.tsx';
import { IfMore } from './IfMore.tsx';
import { Regions } from './Regions.tsx';
import { Working } from './Working.tsx';

/** What stands below the year's result: the working of the selected record, and the same record in every region. */
export function OfRecord() {
  const [within, activity, [main]] = [policy.value, selectedActivity.value, assessments.value];
  if (!within || !activity) return null;
  return (
    <>
      <Working
        activity={activity}
        policy={within}
        shown={main?.span ? yearDoubts(within, main) : []}
        requirement={main?.requirement ?? ''}
      />
      <Guard of={draft.value}>
        <IfMore />
      </Guard>
      <Guard of={calculated.value}>
        <Regions />
      </Guard>
    </>
  );
}
