import { asked } from '../../stores/calculator/asked.ts';
import { readActivity } from '../../stores/calculator/facts.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { Facts } from './Facts.tsx';

/** Facts that the region in use does not look at: what was typed before, and what the other regions ask for. */
export function Elsewhere({ activity }: { activity: DraftActivity }) {
  const { elsewhere } = asked.value;
  if (elsewhere.length === 0) return null;
  const typed = elsewhere.filter((fact) => activity.typed[fact] !== undefined).length;
  const wrong = readActivity(activity).troubles.some(({ fact }) => elsewhere.includes(fact));
  return (
    <details class="fold" open={wrong}>
      <summary>
        其他地区用到的事实
        <span class="sm qq">
          {elsewhere.length}项{typed > 0 && `，已填${typed}项`}
        </span>
      </summary>
      <p class="hint">不影响现在选的地区，只用来算其他地区。</p>
      <Facts activity={activity} facts={elsewhere} />
    </details>
  );
}
