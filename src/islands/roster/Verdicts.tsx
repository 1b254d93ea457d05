import { Seal } from '../../components/Seal.tsx';
import type { Verdict } from '../../engine/account.ts';
import { entries, filter, verdicts, yearInView } from '../../stores/roster/list.ts';

const order: readonly Verdict[] = ['met', 'not-met', 'undecided', 'exempt'];

/** How many have each verdict; a press shows just those. */
export function Verdicts() {
  const counts = verdicts.value;
  const chosen = filter.value.verdict;
  const all = entries.value.length;
  const left = entries.value.filter(({ line }) => !line).length;
  return (
    <fieldset class="rs-sum">
      <legend class="vh">按结论看</legend>
      <button
        type="button"
        aria-pressed={chosen === undefined}
        onClick={() => (filter.value = { ...filter.value, verdict: undefined })}
      >
        <b>{all}</b>
        <span>人{yearInView.value === undefined ? '' : `，${yearInView.value}年度`}</span>
      </button>
      {order
        .filter((verdict) => verdict !== 'exempt' || counts.exempt > 0)
        .map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={chosen === verdict}
            onClick={() =>
              (filter.value = { ...filter.value, verdict: chosen === verdict ? undefined : verdict })
            }
          >
            <b>{counts[verdict]}</b>
            <Seal verdict={verdict} />
          </button>
        ))}
      {left > 0 && <span class="q">还有{left}人没有算</span>}
    </fieldset>
  );
}
