import type { Policy } from '../../../policy/schema/policy.ts';
import type { Advice, Provision } from '../../../policy/schema/provision.ts';
import { askedIn, settle } from '../../choice.ts';
import type { Choose } from '../../types.ts';
import { appliesTo } from '../application.ts';
import type { Told } from './finding.ts';
import { type About, aboutAny, type Looked } from './situation.ts';

/** A provision that concerns the person, and what of the check it is about. */
export type Concern = { provision: Provision; advice: Advice; about: NonNullable<About> };

/** Whether a provision is for the application. An exemption is told to everybody: groups say who may claim it. */
function isFor({ applies, ...provision }: Provision, as: Advice['as'], { application }: Looked): boolean {
  const wanted = as === 'exemption' ? { ...applies, groups: undefined } : applies;
  return appliesTo({ ...provision, applies: wanted }, application) === true;
}

/** The provisions that speak to the person as one sort of finding, in the order of the text. */
export function concerning(policy: Policy, as: Advice['as'], looked: Looked): Concern[] {
  return policy.provisions.flatMap((provision) => {
    const { advice } = provision;
    if (advice?.as !== as) return [];
    if (advice.uses && !advice.uses.includes(looked.application.use)) return [];
    const about = isFor(provision, as, looked) ? aboutAny(advice.when, looked) : undefined;
    return about ? [{ provision, advice, about }] : [];
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
