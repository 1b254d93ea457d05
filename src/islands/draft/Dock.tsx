import { Ruler } from '../../components/Ruler.tsx';
import { doneText, figure } from '../../format/number.ts';
import { assessments, policy } from '../../stores/calculator/result.ts';
import { places } from './focus.ts';
import { yearRuler } from './segments.ts';
import { gapText } from './verdicts.ts';

/** Total, gap and a small ruler at the foot of one column; all of it leads to the result. */
export function Dock() {
  const [main] = assessments.value;
  const within = policy.value;
  if (!main || !within) return null;
  const gap = gapText(main);
  return (
    <a class="dock" href={`#${places.result}`}>
      <span class="yr">
        <span>
          {main.year}年度<b>{doneText(main.total.done)}</b>
          {typeof main.total.due === 'number' && `／${figure(main.total.due)}`}
        </span>
        <span class="nw">
          {gap?.word}
          {gap?.figure && <b>{gap.figure}</b>}
          <span class="go">看结果</span>
        </span>
      </span>
      {main.unit === 'hours' && <Ruler size="sm" {...yearRuler(main, within)} />}
    </a>
  );
}
