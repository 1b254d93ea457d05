import type { Policy } from '../../../policy/schema/policy.ts';
import type { Advice, Provision } from '../../../policy/schema/provision.ts';
import { askedIn, settle } from '../../choice.ts';
import type { Choose } from '../../types.ts';
import { appliesTo } from '../application.ts';
import type { Told } from './finding.ts';
import { type About, aboutAny, type Looked } from './situation.ts';

/** A provision that concerns the person, and what of the check it is about. */
export type Concern = { provision: Provision; advice: Advice; about: NonNullable<About> };

/** Whether a record itself shows that a provision applies, such as service of a kind that is exempt. */
const isShown = ({ activities }: NonNullable<About>): boolean => activities.length > 0;

/** The provisions that speak to the person as one sort of finding, in the order of the text. */
export function concerning(policy: Policy, as: Advice['as'], looked: Looked): Concern[] {
  return policy.provisions.flatMap((provision) => {
    const { advice } = provision;
    if (advice?.as !== as) return [];
    if (advice.uses && !advice.uses.includes(looked.application.use)) return [];
    const about = aboutAny(advice.when, looked);
    if (!about) return [];
    const applies = appliesTo(provision, looked.application) === true;
    return applies || isShown(about) ? [{ provision, advice, about }] : [];
  });
}

/** What a provision tells, on the readings chosen. */
export function toldBy({ provision, advice, about }: Concern, choose: Choose): Told {
  const says = advice.says ?? provision.says;
  return {
    origin: { of: 'provision', id: provision.id },
    clauses: provision.clause,
    says: settle(says, choose),
    years: about.years,
    perhaps: about.perhaps,
    readings: askedIn(says),
  };
}
