import type { Policy } from '../../../policy/schema/policy.ts';
import type { Activity, Choose } from '../../types.ts';
import { type Concern, concerning, toldBy } from './concerning.ts';
import type { Exemption } from './finding.ts';
import { silenceOn } from './silence.ts';
import { aboutOf, type Looked } from './situation.ts';

const isService = ({ kind }: Activity): boolean => kind === 'exempt-service';
const isApproved = ({ facts }: Activity): boolean => facts.formApproved === true;

/** How far the person is: an exemption is only known to the text, claimed, or approved for all that is recorded of it. */
function stateOf({ application, record }: Looked): Exemption['state'] {
  const services = record.activities.filter(isService);
  if (services.length > 0) return services.every(isApproved) ? 'approved' : 'claimed';
  return application.claimed === undefined ? 'known' : 'claimed';
}

function exemptionBy(concern: Concern, looked: Looked, choose: Choose): Exemption {
  const { documents = [], missing = [] } = concern.provision;
  const state = stateOf(looked);
  const isHeld = (paper: string) => state === 'approved' || looked.application.held?.includes(paper);
  return {
    group: 'exemption',
    ...toldBy(concern, choose),
    years: aboutOf({ for: ['exempt-service'] }, looked)?.years ?? [],
    perhaps: [],
    state,
    documents: documents.filter((paper) => !isHeld(paper)),
    missing,
  };
}

/** Exemptions that may apply or are claimed, and who has to approve them; or that the text knows of none. */
export function exemptions(policy: Policy, looked: Looked, choose: Choose): Exemption[] {
  const found = concerning(policy, 'exemption', looked).map((each) => exemptionBy(each, looked, choose));
  const isClaimed = stateOf(looked) !== 'known';
  const told = isClaimed ? silenceOn(policy, 'exemption', [], []) : undefined;
  return told
    ? [...found, { group: 'exemption', ...told, state: 'silent', documents: [], missing: [] }]
    : found;
}
