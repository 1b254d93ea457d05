import type { Cell } from '../../format/matrix.ts';
import { figure, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { ReadingMark } from '../policy/ReadingMark.tsx';
import { Refs } from '../policy/Refs.tsx';
import { RequirementRuler } from '../policy/RequirementRuler.tsx';

/** The annual total: its figure, the small ruler, its clause. */
export function AnnualView({ annual, policy }: { annual: NonNullable<Cell['annual']>; policy: Policy }) {
  const total = annual.due.find(({ of }) => of === 'total');
  if (typeof total?.least !== 'number') return null;
  return (
    <div class="e total">
      <p>
        <b>{figure(total.least)}</b>
        {` ${unitName(total.unit)}`}
        {total.orDays !== undefined && `或${figure(total.orDays)}天`}
      </p>
      <RequirementRuler policy={policy} due={annual.due} size="sm" />
      <p class="refs">
        <Refs at={annual.at} policy={policy.id} />
        <ReadingMark policy={policy} readings={annual.readings} />
      </p>
    </div>
  );
}
