import type { Policy } from '../../../policy/schema/policy.ts';
import type { Activity, Choose } from '../../types.ts';
import { type Concern, concerning, toldBy } from './concerning.ts';
import type { Exemption } from './finding.ts';
import { silenceOn } from './silence.ts';
import { aboutOf, type Looked } from './situation.ts';

const isApproved = ({ facts }: Activity): boolean => facts.formApproved === true;

/** How far the person is with an exemption: nothing is said of it, it is claimed, or all that claims it is approved. */
function stateOf(concern: Concern, looked: Looked): Exemption['state'] {
  const claimed = aboutOf('claimed', looked);
  const groups = concern.provision.applies?.groups ?? [];
  const isNamed = groups.some((group) => looked.application.groups?.includes(group));
  if (!claimed) return isNamed ? 'claimed' : 'known';
  const claiming = looked.record.activities.filter(({ id }) => claimed.activities.includes(id));
  return claiming.length > 0 && claiming.every(isApproved) ? 'approved' : 'claimed';
}

const exemptionBy = (concern: Concern, looked: Looked, choose: Choose): Exemption => {
  const { place, documents = [], missing = [] } = concern.provision;
  const state = stateOf(concern, looked);
  const isHeld = (paper: string) => state === 'approved' || looked.application.held?.includes(paper);
  return {
    group: 'exemption',
    ...toldBy(concern, choose),
    state,
    place,
    documents: documents.filter((paper) => !isHeld(paper)),
    missing,
  };
};

/** Exemptions that may apply or are claimed, and who has to approve them; or that the text knows of none. */
export function exemptions(policy: Policy, looked: Looked, choose: Choose): Exemption[] {
  const found = concerning(policy, 'exemption', looked).map((each) => exemptionBy(each, looked, choose));
  if (found.length > 0) return found;
  const claimed = aboutOf('claimed', looked);
  const told = claimed && silenceOn(policy, 'exemption', claimed.years, []);
  return told ? [{ group: 'exemption', ...told, state: 'silent', documents: [], missing: [] }] : [];
}
