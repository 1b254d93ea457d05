import { type Answered, annualOf } from '../../format/answered.ts';
import { requirementText } from '../../format/requirement.ts';
import { policyHref } from '../addresses.ts';
import { Identity } from './Identity.tsx';
import { Refs } from './Refs.tsx';

/** One document in the list: what it is, what a year asks for, how much there is to read. */
export function Card({ answered }: { answered: Answered }) {
  const { policy } = answered;
  const annual = annualOf(answered);
  const counts = [
    `${policy.clauses.length}条`,
    `折算规则${policy.rules.length}条`,
    `歧义${policy.readings.length}处`,
    `没有写的${policy.silences.length}处`,
  ];
  return (
    <section class="card">
      <h2>
        <a href={policyHref(policy.id)}>{policy.name}</a>
      </h2>
      <p>{`《${policy.title}》`}</p>
      <Identity policy={policy} />
      {annual && (
        <p>
          {requirementText(annual.requirement, annual.due, policy)}{' '}
          <Refs at={annual.requirement.clause} policy={policy.id} />
        </p>
      )}
      <p class="sm q">{policy.notice}</p>
      <p class="sm qq">{counts.join('，')}</p>
    </section>
  );
}
