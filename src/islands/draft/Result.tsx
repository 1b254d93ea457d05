import { assessments, broken, policy, selectedActivity } from '../../stores/calculator/result.ts';
import { places } from './focus.ts';
import { Broken } from './Guard.tsx';
import { later } from './later.tsx';
import { Year } from './Year.tsx';

const OfRecord = later(() => import('./OfRecord.tsx').then(({ OfRecord }) => OfRecord));

/** The year's result, the working of the selected record, and the same record in every region. */
export function Result() {
  const within = policy.value;
  if (!within)
    return (
      <section class="res" id={places.result} aria-label="测算结果">
        <p class="state">这份草稿用的文件已经不在这里，请另选地区。填写的内容没有丢。</p>
      </section>
    );
  const all = assessments.value;
  return (
    <section class="res" id={places.result} aria-label="测算结果">
      {all.map((assessment) => (
        <Year key={assessment.requirement} assessment={assessment} policy={within} several={all.length > 1} />
      ))}
      {broken.value && <Broken />}
      {all.length === 0 && !broken.value && <p class="state">这份文件没有适用于你的学时要求。</p>}
      {selectedActivity.value && <OfRecord />}
    </section>
  );
}
