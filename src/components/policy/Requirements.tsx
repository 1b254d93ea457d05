import { type Answered, annualOf } from '../../format/answered.ts';
import { anchors } from '../../format/notes.ts';
import { type Drawing, drawingOf, requirementText } from '../../format/requirement.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { Legend } from '../Legend.tsx';
import { Refs } from './Refs.tsx';
import { RequirementRuler } from './RequirementRuler.tsx';

type Required = Answered['requirements'][number];

const marksOf = ({ segments, soft }: Drawing) => [
  ...segments.map(({ kind }) => kind),
  'requirement' as const,
  ...(soft.length > 0 ? (['soft'] as const) : []),
];

function RequirementLine({ required: { requirement, due }, policy }: { required: Required; policy: Policy }) {
  return (
    <li>
      <a href={`#${anchors.requirement(requirement.id)}`}>{requirement.title}</a>：
      {requirementText(requirement, due, policy)} <Refs at={requirement.clause} />
    </li>
  );
}

/** What a year asks for, on the ruler and in words; then what other tracks are asked for. */
export function Requirements({ answered }: { answered: Answered }) {
  const { policy, requirements } = answered;
  const annual = annualOf(answered);
  const others = requirements.filter((each) => each !== annual);
  const drawing = annual && drawingOf(policy, annual.due);
  return (
    <section class="sec" aria-labelledby="requirements">
      <div class="sec-h">
        <h2 id="requirements">每年须完成多少学时</h2>
      </div>
      {annual && drawing && (
        <div class="annual">
          <RequirementRuler policy={policy} due={annual.due} size="lg" scale />
          <Legend marks={marksOf(drawing)} />
        </div>
      )}
      <ul class="asked">
        {annual && <RequirementLine required={annual} policy={policy} />}
        {others.map((each) => (
          <RequirementLine required={each} policy={policy} />
        ))}
      </ul>
    </section>
  );
}
