import { Seal } from '../../components/Seal.tsx';
import { checked } from '../../stores/check/checked.ts';

/** The verdict, and that of each year. */
export function Report() {
  const result = checked.value;
  if (!result) return <p class="state">填好申报年度，就能看到各年度的判断。</p>;
  return (
    <>
      <div class="verd">
        <Seal verdict={result.verdict} />
      </div>
      <ul>
        {result.years.map(({ year, verdict }) => (
          <li key={year}>
            {year}年度 <Seal verdict={verdict} />
          </li>
        ))}
      </ul>
    </>
  );
}
