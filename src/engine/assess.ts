import type { Counted, Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { type Account, account, type Tally, type Verdict } from './account.ts';
import { meets } from './conditions.ts';
import type { Place } from './entry.ts';
import type { Applied } from './limits.ts';
import type { Span } from './period.ts';
import { chooser, leaves, onEveryReading, optionsOf } from './readings.ts';
import { type Recognition, recognise } from './recognise.ts';
import type { Activity, Choose, Hours, Person, Readings } from './types.ts';
import { waysOf } from './ways.ts';

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
  /** Whether the verdict is decided and every reading gives it. */
  firm: boolean;
  /** bounds: too many combinations of readings to try, so `firm` and the ends rest on outer bounds. */
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
function requirementsFor(policy: Policy, person: Person): Requirement[] {
  const track = policy.requirements.some((requirement) => requirement.track === person.track)
    ? person.track
    : 'general';
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

/** One requirement and year, to be worked out on chosen readings, or with all readings of activities and limits at once. */
type Case = { policy: Policy; on: (choose: Choose) => Account; outer: (choose: Choose) => Account };

/** Every combination of readings; where there are too many, activities and limits stand with their outer ends. */
function everyAccount({ policy, on, outer }: Case): { accounts: Account[]; method: Assessment['method'] } {
  const options = optionsOf(policy);
  const exactly = onEveryReading(options, on);
  const tree = exactly ?? onEveryReading(options, outer);
  if (!tree) throw new Error(`A requirement of ${policy.id} asks for too many readings at once.`);
  return { accounts: leaves(tree).map(({ result }) => result), method: exactly ? 'every-reading' : 'bounds' };
}

/** For every reading that was asked for, what each option gives with the others as chosen. */
function mattersOf({ policy, on }: Case, readings: Readings): Matter[] {
  const asked = new Set<string>();
  const choose = chooser(policy, readings);
  const now = on((reading) => {
    asked.add(reading);
    return choose(reading);
  });
  const options = optionsOf(policy);
  return [...asked].flatMap((reading) => {
    const given = (options[reading] ?? []).map((option) => {
      const { verdict, total } = on(chooser(policy, { ...readings, [reading]: option }));
      return { option, verdict, total: total.done.value.valueOf() };
    });
    const changesVerdict = given.some((other) => other.verdict !== now.verdict);
    const changesTotal = given.some((other) => other.total !== now.total.done.value.valueOf());
    return changesVerdict || changesTotal
      ? [{ reading, chosen: choose(reading), options: given, changesVerdict }]
      : [];
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
  const ways = waysOf(policy, record.activities);
  const given: Case = {
    policy,
    on: (choose) => account(policy, requirement, year, person, ways.on(choose), choose),
    outer: (choose) => account(policy, requirement, year, person, ways.outer, choose),
  };
  const chosen = given.on(chooser(policy, readings));
  const { accounts: all, method } = everyAccount(given);
  const firm = chosen.verdict !== 'undecided' && all.every((other) => other.verdict === chosen.verdict);
  return {
    policy: policy.id,
    requirement: requirement.id,
    unit: requirement.unit,
    clauses: requirement.clause,
    year,
    span: chosen.span,
    missingPerson: chosen.missingPerson,
    reference: !governs(policy, year),
    total: lineOf(
      chosen.total,
      all.map((other) => other.total),
    ),
    floors: chosen.floors.map((floor, index) =>
      lineOf(
        floor,
        all.map((other) => other.floors[index] ?? floor),
      ),
    ),
    unstated: chosen.unstated.value.valueOf(),
    verdict: chosen.verdict,
    firm,
    method,
    readings: mattersOf(given, readings),
    activities: record.activities.map((activity) => {
      const entry = chosen.entries.find((other) => other.activity === activity.id);
      return {
        ...recognise(policy, activity, readings),
        place: entry?.place ?? 'undated',
        counted: entry?.counted.valueOf() ?? 0,
        limits: chosen.applied.filter((applied) => applied.activity === activity.id),
      };
    }),
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
