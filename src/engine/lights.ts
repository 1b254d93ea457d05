import type { Policy } from '../policy/schema/policy.ts';
import type { Provision } from '../policy/schema/provision.ts';
import type { Assessment } from './assess.ts';
import type { Evidenced } from './evidence.ts';

/**
 * One thing that a year needs: settled or not, or the text lays down nothing.
 * `have` of `of` counted activities, where it is asked of each.
 */
export type Light = {
  state: 'settled' | 'lacking' | 'undecided' | 'unspecified';
  clauses: string[];
  have?: number;
  of?: number;
};

/** The hours (学时), their entry (登记), the year's verification (验证) and the papers (材料) are settled apart. */
export type Lights = Record<'earned' | 'registered' | 'verified' | 'evidenced', Light>;

/** What the person notes beside the facts. */
export type Noted = {
  registered: (activity: string) => boolean;
  verified: boolean;
  proof: (activity: string) => Evidenced;
};

const earnedStates: Record<Assessment['verdict'], Light['state']> = {
  met: 'settled',
  exempt: 'settled',
  'not-met': 'lacking',
  undecided: 'undecided',
};

const clausesOf = (policy: Policy, kind: Provision['kind']): string[] | undefined => {
  const found = policy.provisions.filter((provision) => provision.kind === kind);
  return found.length === 0 ? undefined : [...new Set(found.flatMap(({ clause }) => clause))];
};

const unspecified: Light = { state: 'unspecified', clauses: [] };

/** Of each of some activities: settled where all have it, and there is one. */
const ofEach = (clauses: string[], have: number, of: number): Light => ({
  state: of > 0 && have === of ? 'settled' : 'lacking',
  clauses,
  have,
  of,
});

function papersLight(policy: Policy, counted: string[], proof: Noted['proof']): Light {
  const proofs = counted.map(proof).filter(({ state }) => state !== 'unspecified');
  const clauses = [
    ...new Set(proofs.flatMap((each) => each.proofs.flatMap(({ evidence }) => evidence.clause))),
  ];
  if (counted.length > 0 && proofs.length === 0) return unspecified;
  if (policy.evidence.length === 0) return unspecified;
  return ofEach(clauses, proofs.filter(({ state }) => state === 'complete').length, proofs.length);
}

/** The four lights of a year under a policy. Only activities that count in the year are looked at. */
export function lightsOf(policy: Policy, assessment: Assessment, noted: Noted): Lights {
  const counted = assessment.activities
    .filter((contribution) => contribution.counted > 0)
    .map(({ activity }) => activity);
  const entering = clausesOf(policy, 'registration');
  const verifying = clausesOf(policy, 'verification');
  return {
    earned: { state: earnedStates[assessment.verdict], clauses: assessment.clauses },
    registered: entering
      ? ofEach(entering, counted.filter(noted.registered).length, counted.length)
      : unspecified,
    verified: verifying ? { state: noted.verified ? 'settled' : 'lacking', clauses: verifying } : unspecified,
    evidenced: papersLight(policy, counted, noted.proof),
  };
}
