import type { Assessment } from '../../engine/assess.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { lightsFor } from '../../stores/calculator/years.ts';
import { ApartList } from './ApartList.tsx';
import { CertifiedList } from './CertifiedList.tsx';
import { LightList } from './LightList.tsx';
import { TakenList } from './TakenList.tsx';

/** What stands below the figures of a year with records: its lights, hours certified, what limits took, and what is apart. */
export function Below({ assessment, policy }: { assessment: Assessment; policy: Policy }) {
  return (
    <>
      <LightList lights={lightsFor(policy, assessment)} policy={policy.id} refs />
      <CertifiedList assessment={assessment} />
      <TakenList assessment={assessment} policy={policy} />
      <ApartList assessment={assessment} />
    </>
  );
}
