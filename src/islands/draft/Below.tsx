import type { Assessment } from '../../engine/assess.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { lightsFor } from '../../stores/calculator/years.ts';
import { ApartList } from './ApartList.tsx';
import { CertifiedList } from './CertifiedList.tsx';
import { firmText } from './firm.ts';
import { LightList } from './LightList.tsx';
import { TakenList } from './TakenList.tsx';
import { openText } from './verdicts.ts';

/**
 * What stands below the figures of a year with records: its lights, hours certified, what limits took, what is apart,
 * and whether the verdict would change.
 */
export function Below({ assessment, policy }: { assessment: Assessment; policy: Policy }) {
  const said = [openText(assessment), firmText(assessment)].filter((each) => each !== undefined);
  return (
    <>
      <LightList lights={lightsFor(policy, assessment)} policy={policy.id} refs />
      <CertifiedList assessment={assessment} />
      <TakenList assessment={assessment} policy={policy} />
      <ApartList assessment={assessment} />
      {said.length > 0 && (
        <p class="firm">
          {said.map((each) => (
            <span key={each}>{each}</span>
          ))}
        </p>
      )}
    </>
  );
}
