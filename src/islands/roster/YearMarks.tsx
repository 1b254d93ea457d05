import type { Verdict } from '../../engine/account.ts';
import { governs } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { LineYear } from '../../stores/roster/line.ts';
import { verdictNames } from '../draft/verdicts.ts';

const looks: Record<Verdict, string> = { met: 'ok', 'not-met': 'bad', undecided: 'unk', exempt: '' };

/** The drawings of the seals in one path each: a page has hundreds, which the shared ones would make slow. */
const drawings: Record<Verdict, string> = {
  met: 'M1.75 9a7.25 7.25 0 1 0 14.5 0 7.25 7.25 0 1 0-14.5 0M5.5 9.25l2.5 2.5 4.5-5',
  'not-met': 'M2 2h14v14H2zM6 6l6 6M12 6l-6 6',
  undecided: 'M9 1.25 16.75 9 9 16.75 1.25 9ZM9 5.5v4M9 12v.5',
  exempt: 'M3 9a6 6 0 1 0 12 0 6 6 0 1 0-12 0',
};

/** Verdicts of years drawn small: the same shapes as in a seal, each with its year. A year the text does not govern is dotted. */
export function YearMarks({ years, policy }: { years: readonly LineYear[]; policy: Policy }) {
  return (
    <ul class="rs-years">
      {years.map(({ year, verdict }) => {
        const isGoverned = governs(policy, year);
        return (
          <li key={year} class={`${looks[verdict]}${isGoverned ? '' : ' refer'}`}>
            <svg
              class="ic"
              viewBox="0 0 18 18"
              role="img"
              aria-label={`${verdictNames[verdict]}${isGoverned ? '' : '，参照'}`}
            >
              <path d={drawings[verdict]} stroke-dasharray={verdict === 'exempt' ? '3 2.5' : undefined} />
            </svg>
            {year}
          </li>
        );
      })}
    </ul>
  );
}
