import { type Answered, annualOf } from '../../format/answered.ts';
import { documentText } from '../../format/identity.ts';
import { figure, unitName } from '../../format/number.ts';
import { policyHref } from '../addresses.ts';
import { Gridlines } from '../Gridlines.tsx';
import { Floors } from '../policy/Floors.tsx';
import { ReadingMark } from '../policy/ReadingMark.tsx';
import { Refs } from '../policy/Refs.tsx';
import { RequirementRuler } from '../policy/RequirementRuler.tsx';

/** One region among the five: who asks, the year on the ruler, the total with its clause. */
export function RequirementRow({ answered }: { answered: Answered }) {
  const { policy } = answered;
  const annual = annualOf(answered);
  const [total] = annual?.due ?? [];
  if (!annual || total?.of !== 'total') return null;
  const [year, month] = policy.issued.split('-').map(Number);
  return (
    <div class="row">
      <div class="who">
        <h3>
          <a href={policyHref(policy.id)}>{policy.name}</a>
        </h3>
        <p class="sm qq">
          {documentText(policy)}
          <br />
          {`${year}年${month}月`}
          {policy.trial && ' 试行'}
        </p>
      </div>
      <div class="r-cell">
        <Gridlines />
        <RequirementRuler policy={policy} due={annual.due} size="lg" />
      </div>
      <div class="what">
        <p class="tot">
          <b>{typeof total.least === 'number' ? figure(total.least) : '—'}</b>
          {unitName(total.unit)}
          {total.orDays !== undefined && <span class="sm q">{`或${figure(total.orDays)}天`}</span>}
        </p>
        <div class="cap">
          <Floors policy={policy} due={annual.due} />
          <Refs at={total.clauses} policy={policy.id} />{' '}
          <ReadingMark policy={policy} readings={total.readings} />
        </div>
      </div>
    </div>
  );
}
