import type { Conditions } from '../../../policy/schema/condition.ts';
import type { Situation } from '../../../policy/schema/provision.ts';
import type { Contribution } from '../../assess.ts';
import { meets } from '../../conditions.ts';
import type { Activity, Facts } from '../../types.ts';
import type { Application } from '../application.ts';
import type { Check, YearCheck } from '../check.ts';
import type { NotedRecord } from './noted.ts';

/** What is looked at: a check, with what it was made of. */
export type Looked = { check: Check; record: NotedRecord; application: Application };

/** The years and records that a situation is about; undefined where it does not arise. */
export type About = { years: number[]; perhaps: number[]; activities: string[] } | undefined;

const countedIn = ({ assessments }: YearCheck): Contribution[] =>
  assessments.flatMap(({ activities }) => activities.filter(({ counted }) => counted > 0));

/** Activities that belong to a year, whatever they are worth. */
function placedIn({ assessments }: YearCheck, { record }: Looked): Activity[] {
  const inside = new Set(
    assessments.flatMap(({ activities }) =>
      activities.filter(({ place }) => place === 'inside').map(({ activity }) => activity),
    ),
  );
  return record.activities.filter(({ id }) => inside.has(id));
}

const isOpen = ({ verdict }: YearCheck): boolean => verdict === 'undecided';

const doneIn = ({ assessments }: YearCheck): number =>
  Math.min(...assessments.map(({ total }) => total.done.value));

type Test = (year: YearCheck, looked: Looked) => boolean;

/** For each state of a year: where it holds for certain, and where it may turn out to. */
const states: Record<Exclude<Situation & string, 'always' | 'claimed'>, { holds: Test; may?: Test }> = {
  'not-met': { holds: ({ verdict }) => verdict === 'not-met', may: isOpen },
  'nothing-done': {
    holds: (year) => !year.empty && year.verdict === 'not-met' && doneIn(year) === 0,
    may: ({ empty }) => empty,
  },
  unregistered: {
    holds: (year, { record }) =>
      countedIn(year).some(({ activity }) => !record.registered?.includes(activity)),
  },
  unverified: {
    holds: (year, { record }) => !year.empty && !record.verified?.includes(year.year),
  },
  outside: { holds: ({ assessments }) => assessments.some(({ reference }) => reference) },
};

const yearsWhere = ({ check }: Looked, test: (year: YearCheck) => boolean): number[] =>
  check.years.filter(test).map(({ year }) => year);

const some = (about: NonNullable<About>): About =>
  about.years.length + about.perhaps.length > 0 ? about : undefined;

function isCertain(facts: Facts, conditions: Conditions | undefined): boolean {
  const held = meets(facts, conditions);
  return 'holds' in held && held.holds;
}

function ofRecords(
  { for: kinds, when, unless }: Extract<Situation, { for: string[] }>,
  looked: Looked,
): About {
  const isConcerned = ({ kind, facts }: Activity): boolean => {
    if (!kinds.includes(kind)) return false;
    return isCertain(facts, when) && !unless?.some((excuse) => isCertain(facts, excuse));
  };
  const years = yearsWhere(looked, (year) => placedIn(year, looked).some(isConcerned));
  const found = looked.check.years.flatMap((year) => placedIn(year, looked).filter(isConcerned));
  return some({ years, perhaps: [], activities: [...new Set(found.map(({ id }) => id))] });
}

/** What a situation is about in a check. */
export function aboutOf(situation: Situation, looked: Looked): About {
  const whole = { years: [], perhaps: [], activities: [] };
  if (situation === 'always') return whole;
  if (situation === 'claimed') return looked.application.claimed === undefined ? undefined : whole;
  if (typeof situation === 'string') {
    const { holds, may } = states[situation];
    return some({
      years: yearsWhere(looked, (year) => holds(year, looked)),
      perhaps: may ? yearsWhere(looked, (year) => may(year, looked)) : [],
      activities: [],
    });
  }
  if ('for' in situation) return ofRecords(situation, looked);
  const years = yearsWhere(looked, (year) => year.verdict === 'met' && doneIn(year) < situation.under);
  return some({ years, perhaps: [], activities: [] });
}

/** Several situations together: what any of them is about. */
export function aboutAny(situations: readonly Situation[], looked: Looked): About {
  const found = situations.flatMap((situation) => aboutOf(situation, looked) ?? []);
  if (found.length === 0) return undefined;
  const all = <T>(of: (about: NonNullable<About>) => T[]): T[] => [...new Set(found.flatMap(of))];
  return {
    years: all(({ years }) => years).sort(),
    perhaps: all(({ perhaps }) => perhaps).sort(),
    activities: all(({ activities }) => activities),
  };
}
