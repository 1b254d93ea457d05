import type { IconName } from '../../components/icons.ts';
import type { Verdict } from '../../engine/account.ts';
import { governs } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { LineYear } from '../../stores/roster/line.ts';
import { verdictNames } from '../draft/verdicts.ts';

const looks: Record<Verdict, { look: string; icon: IconName }> = {
  met: { look: 'ok', icon: 'ok' },
  'not-met': { look: 'bad', icon: 'bad' },
  undecided: { look: 'unk', icon: 'doubt' },
  exempt: { look: '', icon: 'idle' },
};

/** Verdicts of years drawn small: the same shapes as in a seal, each with its year. A year the text does not govern is dotted. */
export function YearMarks({ years, policy }: { years: readonly LineYear[]; policy: Policy }) {
  return (
    <ul class="rs-years">
      {years.map(({ year, verdict, asked }) => {
        const { look, icon } = looks[verdict];
        const isGoverned = governs(policy, year);
        return (
          <li key={year} class={`${look}${asked ? '' : ' aside'}${isGoverned ? '' : ' refer'}`}>
            <svg class="ic" role="img" aria-label={`${verdictNames[verdict]}${isGoverned ? '' : '，参照'}`}>
              <use href={`#i-${icon}`} />
            </svg>
            {year}
          </li>
        );
      })}
    </ul>
  );
}
