import { governsText } from '../../format/identity.ts';
import { drawnYears, governs, spansOf, yearsText } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** Heights in em of the drawing's own type: the years above, then a row for each document. */
const head = 2;
const row = 3.6;

/** A day as a part of the drawn years, 0 to 1. */
function part(date: string, years: readonly number[]): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (year - (years[0] ?? year) + (month - 1) / 12 + (day - 1) / 365) / years.length;
}

/** The years that each document governs: those it names, those it begins with, and the day of its issue. */
export function Timeline({ policies }: { policies: readonly Policy[] }) {
  const years = drawnYears(policies);
  const wide = 1 / years.length;
  const label = policies.map((policy) => `${policy.name}：${governsText(policy)}`).join('；');
  return (
    <svg class="timeline" role="img" aria-label={`${label}。`} height={`${head + row * policies.length}em`}>
      {years.map((year, place) => (
        <>
          <line
            class="grid"
            x1={percent(place * wide)}
            x2={percent(place * wide)}
            y1={`${head}em`}
            y2="100%"
          />
          <text class={place % 2 === 0 ? 'year' : 'year odd'} x={percent((place + 0.5) * wide)} y="1.2em">
            {year}
          </text>
        </>
      ))}
      {policies.map((policy, place) => {
        const top = head + place * row;
        const open = policy.governs.years === undefined;
        return (
          <g>
            <text class="name" x="0" y={`${top + 1.3}em`}>
              {`${policy.name} ${governsText(policy)}`}
            </text>
            {spansOf(years.filter((year) => governs(policy, year))).map(({ from, to }) => (
              <rect
                class={open ? 'open' : 'named'}
                x={percent((from - (years[0] ?? 0)) * wide)}
                y={`${top + 1.8}em`}
                width={percent((to - from + 1) * wide)}
                height="1.1em"
              />
            ))}
            <circle class="issued" cx={percent(part(policy.issued, years))} cy={`${top + 2.35}em`} r=".4em" />
          </g>
        );
      })}
    </svg>
  );
}

/** The same years in words, with those within the drawing that each document does not govern. */
export function Years({ policies }: { policies: readonly Policy[] }) {
  const years = drawnYears(policies);
  const nobody = years.filter((year) => !policies.some((policy) => governs(policy, year)));
  return (
    <>
      <table class="plain">
        <caption class="vh">各份文件所管的年度</caption>
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">所管年度</th>
            <th scope="col">{`${years[0]}至${years.at(-1)}年里不管的年度`}</th>
          </tr>
        </thead>
        <tbody>
          {policies.map((policy) => (
            <tr>
              <th scope="row">{policy.name}</th>
              <td>{governsText(policy)}</td>
              <td data-l="不管的年度">
                {yearsText(years.filter((year) => !governs(policy, year))) || '没有'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sm q aside">
        {`${Number(years[0]) - 1}年及以前，没有一份文件管；`}
        {nobody.length > 0 && `${yearsText(nobody)}年也没有；`}
        每份文件只管本地。用在它不管的年度，测算时标“参照”。
      </p>
    </>
  );
}
