import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { type Assessment, asApplies, linesOf, requirementsFor } from './assess.ts';
import { accountOn, isAlways, type Ledger, ledgerOf, nameOfLedger, outerAccounts, yearOn } from './ledger.ts';
import { once, onceRecurring } from './once.ts';
import { chooser } from './readings.ts';
import type { Person, Readings } from './types.ts';
import type { Work, Works } from './work.ts';
import { yearOf } from './year.ts';

/** An assessment without what it says of each activity and each reading. */
export type Standing = Pick<
  Assessment,
  'requirement' | 'lacking' | 'unit' | 'clauses' | 'total' | 'floors' | 'verdict' | 'firm'
>;

/** A standing as it is for whomever the requirement applies to. */
type Found = Omit<Standing, 'lacking'>;

function standingOf(policy: Policy, ledger: Ledger, readings: Readings): Found {
  const { requirement } = ledger;
  const chosen = accountOn(ledger, chooser(policy, readings));
  const outer = outerAccounts(ledger);
  const { verdict } = chosen;
  return {
    requirement: requirement.id,
    unit: requirement.unit,
    clauses: requirement.clause,
    ...linesOf(chosen, outer.accounts),
    verdict,
    firm: verdict !== 'undecided' && isAlways(ledger, outer, verdict) === true,
  };
}

/** Standings by the name of the ledger, on some readings. */
const standings = once((_: Policy) =>
  once((_: Readings) => once((_: Requirement) => onceRecurring<Found>())),
);

/** Somebody and what they did. */
export type Standee = { works: Works; person: Person };

/** How somebody stands in a year: one standing for each requirement that applies, as `assess` finds it. */
export type Stood = {
  standings: Standing[];
  /** Whether anything is recorded in the year. */
  isRecorded: boolean;
  /** What of it counts; by more than one requirement more than once. */
  counted: Work[];
};

/**
 * How somebody stands in a year, in figures and verdicts that are those of `assess`. Many times as fast for many people,
 * as nothing is explained and records that come to the same are looked at once.
 * @param readings the same object for everybody
 */
export function stand(policy: Policy, { works, person }: Standee, year: number, readings: Readings): Stood {
  const choose = chooser(policy, readings);
  const counted: Work[] = [];
  let isRecorded = false;
  const found = requirementsFor(policy, person).map((requirement) => {
    const ledger = ledgerOf(policy, requirement, works, year, person, yearOf);
    for (const { works: some, core } of yearOn(ledger, choose)?.bundles ?? [])
      core.on(choose).shares.forEach((share, index) => {
        if (share.place === 'inside') isRecorded = true;
        if (share.counted.sign > 0) counted.push(some[index] as Work);
      });
    const known = standings(policy)(readings)(requirement);
    const standing = known(nameOfLedger(ledger), () => standingOf(policy, ledger, readings));
    return asApplies(requirement, person, standing);
  });
  return { standings: found, isRecorded, counted };
}
