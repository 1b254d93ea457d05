import type { Counted, Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import type { Account, Tally, Verdict } from './account.ts';
import type { Share } from './bundle.ts';
import { meets } from './conditions.ts';
import type { Place } from './entry.ts';
import {
  accountOn,
  askedBy,
  frameOn,
  isAlways,
  type Ledger,
  ledgerOf,
  type Outer,
  outerAccounts,
  sameLedger,
  yearOn,
} from './ledger.ts';
import type { Applied } from './limits.ts';
import { once } from './once.ts';
import type { Span } from './period.ts';
import { chooser, optionsOf } from './readings.ts';
import { type Recognition, recognition } from './recognise.ts';
import type { Activity, Choose, Hours, Person, Readings } from './types.ts';
import { type Work, worksOf } from './work.ts';
import { keptYearOf } from './year.ts';

export type StudyRecord = { activities: Activity[]; person?: Person };

/** One part of a requirement, in `unit`. */
export type Line = {
  of: Counted | 'total';
  unit: Unit;
  done: Hours;
  due: number | 'some' | 'unspecified' | undefined;
  short: number;
  strength: 'must' | 'generally';
  verdict: Verdict;
};

/** A reading that matters to this record, and what each of its options would give. */
export type Matter = {
  reading: string;
  chosen: string;
  options: { option: string; verdict: Verdict; total: number }[];
  changesVerdict: boolean;
};

/** What one activity contributes to the year. */
export type Contribution = Recognition & {
  place: Place;
  /** After limits, in `unit`, on the chosen readings. */
  counted: number;
  limits: Applied[];
};

export type Assessment = {
  policy: string;
  requirement: string;
  unit: Unit;
  clauses: string[];
  year: number;
  /** undefined when a fact of the person is missing to tell. */
  span: Span | undefined;
  missingPerson: string[];
  /** Facts of the person that are missing to tell whether the requirement applies to them. */
  lacking: string[];
  /** The policy does not govern this year: the result is for reference (参照). */
  reference: boolean;
  total: Line;
  floors: Line[];
  /** Hours without a subject: they count towards the total only. */
  unstated: number;
  verdict: Verdict;
  /** Whether the verdict is decided and every reading gives it. */
  firm: boolean;
  /** bounds: too many combinations of readings to try, so `firm` and the ends rest on outer bounds. */
  method: 'every-reading' | 'bounds';
  readings: Matter[];
  activities: Contribution[];
};

/** Somebody of whom nothing is known. */
export const nobody: Person = { track: 'general', facts: {} };

/** Whether a policy addresses a year. */
export function governs(policy: Policy, year: number): boolean {
  const { years, from } = policy.governs;
  if (years) return years.includes(year);
  return from === undefined ? policy.governs.unstated !== true : year >= from;
}

/** The requirements for a person: those of their track whose conditions are not unmet. */
export function requirementsFor(policy: Policy, person: Person): Requirement[] {
  const track = policy.requirements.some((requirement) => requirement.track === person.track)
    ? person.track
    : 'general';
  return policy.requirements.filter((requirement) => {
    if (requirement.track !== track) return false;
    const held = meets(person.facts, requirement.applies);
    return 'missing' in held || held.holds;
  });
}

/** A requirement as far as it is known to apply to a person: what may not apply fails nobody. */
export function asApplies<T extends Pick<Assessment, 'verdict' | 'firm'>>(
  { applies }: Requirement,
  { facts }: Person,
  found: T,
): T & Pick<Assessment, 'lacking'> {
  const held = meets(facts, applies);
  const lacking = 'missing' in held ? held.missing : [];
  return lacking.length > 0 && found.verdict === 'not-met'
    ? { ...found, lacking, verdict: 'undecided', firm: false }
    : { ...found, lacking };
}

const ends = (tallies: Tally[], chosen: Tally): Hours => {
  const lows = tallies.map((tally) => tally.done.low.valueOf());
  const highs = tallies.map((tally) => tally.done.high.valueOf());
  return {
    value: chosen.done.value.valueOf(),
    low: Math.min(...lows),
    high: tallies.some((tally) => tally.unbounded) ? null : Math.max(...highs),
  };
};

const lineOf = (chosen: Tally, all: Tally[]): Line => ({
  of: chosen.of,
  unit: chosen.unit,
  done: ends(all, chosen),
  due: typeof chosen.due === 'object' ? chosen.due.valueOf() : chosen.due,
  short: chosen.short.valueOf(),
  strength: chosen.strength,
  verdict: chosen.verdict,
});

/** The total and its floors on the chosen readings, each between the ends of all accounts. */
export const linesOf = (
  { total, floors }: Account,
  all: Account[],
): Pick<Assessment, 'total' | 'floors'> => ({
  total: lineOf(
    total,
    all.map((other) => other.total),
  ),
  floors: floors.map((floor, index) =>
    lineOf(
      floor,
      all.map((other) => other.floors[index] ?? floor),
    ),
  ),
});

/** For every reading that was asked for, what each option gives with the others as chosen. */
function mattersOf(policy: Policy, ledger: Ledger, readings: Readings): Matter[] {
  const choose = chooser(policy, readings);
  const now = accountOn(ledger, choose);
  const options = optionsOf(policy);
  return askedBy(ledger, choose).flatMap((reading) => {
    const given = (options[reading] ?? []).map((option) => {
      const { verdict, total } = accountOn(ledger, chooser(policy, { ...readings, [reading]: option }));
      return { option, verdict, total: total.done.value.valueOf() };
    });
    const changesVerdict = given.some((other) => other.verdict !== now.verdict);
    const changesTotal = given.some((other) => other.total !== now.total.done.value.valueOf());
    return changesVerdict || changesTotal
      ? [{ reading, chosen: choose(reading), options: given, changesVerdict }]
      : [];
  });
}

/** What does not count in the year, on the same recognition always the same. */
const outside = once(
  (recognition: Recognition): Contribution => ({ ...recognition, place: 'outside', counted: 0, limits: [] }),
);

/** What counts in the year, on the same recognition and the same share always the same. */
const inside = once((recognition: Recognition) =>
  once(
    ({ place, counted, limits }: Share): Contribution => ({
      ...recognition,
      place,
      counted: counted.valueOf(),
      limits,
    }),
  ),
);

/** What the activities of a record contribute to a year. */
function contributions(
  policy: Policy,
  works: Work[],
  { span, shares }: Pick<Result, 'span' | 'shares'>,
  choose: Choose,
): Contribution[] {
  return works.map((each) => {
    const worth = recognition(policy, each, choose);
    const share = shares.get(each);
    if (share) return inside(worth)(share);
    return span ? outside(worth) : { ...worth, place: 'undated', counted: 0, limits: [] };
  });
}

/** Whether a verdict is decided and every reading gives it. */
function firmness(ledger: Ledger, outer: Outer, verdict: Verdict, matters: Matter[]): boolean | undefined {
  if (verdict === 'undecided' || matters.some(({ changesVerdict }) => changesVerdict)) return false;
  return isAlways(ledger, outer, verdict);
}

/** All of an assessment that a record without its other years would have too. */
type Result = Omit<Assessment, 'activities' | 'year' | 'reference' | 'lacking'> & {
  shares: Map<Work, Share>;
};

function resultOf(policy: Policy, ledger: Ledger, readings: Readings): Result {
  const { requirement } = ledger;
  const choose = chooser(policy, readings);
  const chosen = accountOn(ledger, choose);
  const frame = frameOn(ledger, choose);
  const outer = outerAccounts(ledger);
  const matters = mattersOf(policy, ledger, readings);
  const firm = firmness(ledger, outer, chosen.verdict, matters);
  return {
    policy: policy.id,
    requirement: requirement.id,
    unit: requirement.unit,
    clauses: requirement.clause,
    span: 'span' in frame ? frame.span : undefined,
    missingPerson: 'missing' in frame ? frame.missing : [],
    ...linesOf(chosen, outer.accounts),
    unstated: chosen.unstated.value.valueOf(),
    verdict: chosen.verdict,
    firm: firm ?? false,
    method: !outer.isExact.includes(false) && firm !== undefined ? 'every-reading' : 'bounds',
    readings: matters,
    shares: yearOn(ledger, choose)?.shares(choose) ?? new Map(),
  };
}

/** The last results of each requirement, by year and readings; while nothing in the period changes, they stand. */
const kept = once((_: Policy) =>
  once((_: Requirement) => new Map<string, { ledger: Ledger; result: Result }>()),
);

function keptResult(policy: Policy, ledger: Ledger, year: number, readings: Readings): Result {
  const known = kept(policy)(ledger.requirement);
  const name = `${year} ${JSON.stringify(readings)}`;
  const last = known.get(name);
  if (last && sameLedger(last.ledger, ledger)) return last.result;
  const result = resultOf(policy, ledger, readings);
  known.set(name, { ledger, result });
  return result;
}

/** Assesses one requirement of a policy for one year. */
export function assessRequirement(
  policy: Policy,
  requirement: Requirement,
  record: StudyRecord,
  year: number,
  readings: Readings = {},
): Assessment {
  const person = record.person ?? nobody;
  const works = worksOf(policy, record.activities);
  const ledger = ledgerOf(policy, requirement, works, year, person, keptYearOf);
  const { shares, ...found } = keptResult(policy, ledger, year, readings);
  const result = asApplies(requirement, person, found);
  const choose = chooser(policy, readings);
  return {
    ...result,
    year,
    reference: !governs(policy, year),
    activities: contributions(policy, works.all, { span: result.span, shares }, choose),
  };
}

/**
 * Assesses a record for one year: one answer for each requirement that applies to the person.
 * Done, due and short per subject, on the chosen readings, with the ends and the verdict over all readings.
 */
export const assess = (
  policy: Policy,
  record: StudyRecord,
  year: number,
  readings: Readings = {},
): Assessment[] =>
  requirementsFor(policy, record.person ?? nobody).map((requirement) =>
    assessRequirement(policy, requirement, record, year, readings),
  );
