import { calculated, draft } from '../../stores/calculator/current.ts';
import { assessments, broken, policy, selectedActivity } from '../../stores/calculator/result.ts';
import { yearDoubts } from './doubts.ts';
import { places } from './focus.ts';
import { Broken, Guard } from './Guard.tsx';
import { IfMore } from './IfMore.tsx';
import { Regions } from './Regions.tsx';
import { Working } from './Working.tsx';
import { Year } from './Year.tsx';

/** The year's result, the working of the selected record, and the same record in every region. */
export function Result() {
  const within = policy.value;
  const activity = selectedActivity.value;
  if (!within)
    return (
      <section class="res" id={places.result} aria-label="测算结果">
        <p class="state">这份草稿用的文件已经不在这里，请另选地区。填写的内容没有丢。</p>
      </section>
    );
  const all = assessments.value;
  const [main] = all;
  return (
    <section class="res" id={places.result} aria-label="测算结果">
      {all.map((assessment) => (
        <Year key={assessment.requirement} assessment={assessment} policy={within} several={all.length > 1} />
      ))}
      {broken.value && <Broken />}
      {all.length === 0 && !broken.value && <p class="state">这份文件没有适用于你的学时要求。</p>}
      {activity && (
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
      )}
    </section>
  );
}
