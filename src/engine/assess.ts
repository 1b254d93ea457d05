import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import type { Counted, Unit } from '../policy/schema/parts.ts';
import { type Account, account, type Item, type Place, type Tally, type Verdict } from './account.ts';
import { meets } from './conditions.ts';
import { hull } from './hull.ts';
import type { Applied } from './limits.ts';
import { isCounting, type Outcome } from './outcome.ts';
import type { Span } from './period.ts';
import { chooser, leaves, onEveryReading, optionsOf, pick, type Tree } from './readings.ts';
import { outcomes, type Recognition, recognise } from './recognise.ts';
import type { Activity, Choose, Hours, Person, Readings } from './types.ts';

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
  /** The policy does not govern this year: the result is for reference (参照). */
  reference: boolean;
  total: Line;
  floors: Line[];
  /** Hours without a subject: they count towards the total only. */
  unstated: number;
  verdict: Verdict;
  /** Whether every reading gives this verdict. */
  firm: boolean;
  /** bounds: too many combinations of readings to try, so `firm` rests on outer bounds. */
  method: 'every-reading' | 'bounds';
  readings: Matter[];
  activities: Contribution[];
};

const nobody: Person = { track: 'general', facts: {} };

/** Whether a policy addresses a year. */
export function governs(policy: Policy, year: number): boolean {
  const { years, from } = policy.governs;
  if (years) return years.includes(year);
  return from === undefined ? policy.governs.unstated !== true : year >= from;
}

/** The requirements for a person: those of their track whose conditions are not unmet. */
export function requirementsFor(policy: Policy, person: Person): Requirement[] {
  const track = policy.requirements.some((requirement) => requirement.track === person.track) ? person.track : 'general';
  return policy.requirements.filter((requirement) => {
    if (requirement.track !== track) return false;
    const held = meets(person.facts, requirement.applies);
    return 'missing' in held || held.holds;
  });
}

const ends = (tallies: Tally[], chosen: Tally): Hours => {
  const lows = tallies.map((tally) => tally.done.low.valueOf());
  const highs = tallies.map((tally) => tally.done.high.valueOf());
  return {
    value: chosen.done.low.valueOf(),
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

/** One requirement and year, ready to be worked out on any readings. */
type Case = {
  policy: Policy;
  requirement: Requirement;
  year: number;
  person: Person;
  worked: { activity: Activity; tree: Tree<Outcome> }[];
};

const accountOf = ({ policy, requirement, year, person }: Case, items: Item[], choose: Choose): Account =>
  account(policy, requirement, items, year, person, choose);

const exactItems = ({ worked }: Case): Item[] =>
  worked.map(({ activity, tree }) => ({ activity, outcome: (choose) => pick(tree, choose) }));

/** Every activity with the outer ends of all its outcomes. */
const outerItems = ({ worked }: Case): Item[] =>
  worked.map(({ activity, tree }) => {
    const outer = hull(leaves(tree).map((leaf) => leaf.result));
    return { activity, outcome: () => outer };
  });

/** Every combination of readings; where there are too many, every activity stands with its outer ends. */
function everyAccount(year: Case): { accounts: Account[]; method: Assessment['method'] } {
  const options = optionsOf(year.policy);
  const exactly = onEveryReading(options, (choose) => accountOf(year, exactItems(year), choose));
  const tree = exactly ?? onEveryReading(options, (choose) => accountOf(year, outerItems(year), choose));
  if (!tree) throw new Error(`Requirement ${year.requirement.id} of ${year.policy.id} asks for too many readings at once.`);
  return { accounts: leaves(tree).map((leaf) => leaf.result), method: exactly ? 'every-reading' : 'bounds' };
}

/** For every reading that some activity or the requirement asks for, what each option gives with the others as chosen. */
function mattersOf(year: Case, readings: Readings): Matter[] {
  const { policy } = year;
  const items = exactItems(year);
  const asked = new Set(year.worked.flatMap(({ tree }) => leaves(tree).flatMap((leaf) => Object.keys(leaf.readings))));
  const at = (chosen: Readings): Account => {
    const choose = chooser(policy, chosen);
    return accountOf(year, items, (reading) => {
      asked.add(reading);
      return choose(reading);
    });
  };
  const now = at(readings);
  const options = optionsOf(policy);
  return [...asked].flatMap((reading) => {
    const given = (options[reading] ?? []).map((option) => {
      const { verdict, total } = at({ ...readings, [reading]: option });
      return { option, verdict, total: total.done.low.valueOf() };
    });
    const changesVerdict = given.some((other) => other.verdict !== now.verdict);
    const changesTotal = given.some((other) => other.total !== now.total.done.low.valueOf());
    const chosen = chooser(policy, readings)(reading);
    return changesVerdict || changesTotal ? [{ reading, chosen, options: given, changesVerdict }] : [];
  });
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
  const worked = record.activities.map((activity) => ({ activity, tree: outcomes(policy, activity) }));
  const given: Case = { policy, requirement, year, person, worked };
  const chosen = accountOf(given, exactItems(given), chooser(policy, readings));
  const { accounts: all, method } = everyAccount(given);
  const firm = all.every((other) => other.verdict === chosen.verdict);
  return {
    policy: policy.id,
    requirement: requirement.id,
    unit: requirement.unit,
    clauses: requirement.clause,
    year,
    span: chosen.span,
    missingPerson: chosen.missingPerson,
    reference: !governs(policy, year),
    total: lineOf(chosen.total, all.map((other) => other.total)),
    floors: chosen.floors.map((floor, index) => lineOf(floor, all.map((other) => other.floors[index] ?? floor))),
    unstated: chosen.unstated.low.valueOf(),
    verdict: chosen.verdict,
    firm,
    method,
    readings: mattersOf(given, readings),
    activities: record.activities.map((activity) => {
      const entry = chosen.entries.find((other) => other.activity === activity.id);
      return {
        ...recognise(policy, activity, readings),
        place: entry?.place ?? 'undated',
        counted: entry && entry.place === 'inside' && isCounting(entry.outcome) ? entry.counted.low.valueOf() : 0,
        limits: chosen.applied.filter((applied) => applied.activity === activity.id),
      };
    }),
  };
}

/**
 * Assesses a record for one year: one answer for each requirement that applies to the person.
 * Done, due and short per subject, on the chosen readings, with the ends and the verdict over all readings.
 */
export const assess = (policy: Policy, record: StudyRecord, year: number, readings: Readings = {}): Assessment[] =>
  requirementsFor(policy, record.person ?? nobody).map((requirement) =>
    assessRequirement(policy, requirement, record, year, readings),
  );
