import type { Amount } from '../policy/schema/amount.ts';
import type { Conditions } from '../policy/schema/condition.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Rule, YearRule } from '../policy/schema/recognition.ts';
import { everyOption } from './choice.ts';
import { derived, measuredBy } from './facts.ts';

/** What a rule wants with a fact. */
export type Use = {
  rule: Rule;
  /** Its tests of the fact that must hold for credit. */
  demands: Conditions;
  /** Whether it only says in which year the hours count. */
  onlyDates: boolean;
  /** Whether it only takes from it which subject the hours are. */
  onlySubject: boolean;
  /** Readings that decide whether the hours rest on the fact at all. */
  readings: string[];
};

const isAbout = (tested: string, fact: string): boolean =>
  tested === fact || (derived[tested]?.from.includes(fact) ?? false);

/** The tests of what a fact is; whether it is there at all is asked for the sake of others. */
const testsOf = (conditions: Conditions | undefined, fact: string): Conditions =>
  Object.fromEntries(
    Object.entries(conditions ?? {}).filter(([tested, test]) => isAbout(tested, fact) && !('given' in test)),
  );

/** Whether a rule is for records that have some fact or for some of its values. */
const isFor = ({ when = {} }: Rule, fact: string): boolean =>
  Object.entries(when).some(([tested, test]) => isAbout(tested, fact) && !('given' in test && !test.given));

const isEmpty = (conditions: Conditions): boolean => Object.keys(conditions).length === 0;

function looksAt(amount: Amount, fact: string): boolean {
  if ('stated' in amount) return amount.stated === fact;
  if ('passedCourses' in amount) return fact === 'courses';
  if ('rate' in amount) return measuredBy[amount.per].includes(fact);
  if ('table' in amount) return amount.table.some(({ when }) => !isEmpty(testsOf(when, fact)));
  if ('share' in amount) return fact === 'rank' && !('ratio' in amount.share);
  return 'decidedBy' in amount && fact === 'decidedHours';
}

function innerOf(amount: Amount): Amount[] {
  if ('table' in amount) return amount.table.map(({ hours }) => hours);
  if ('sum' in amount) return amount.sum;
  if ('first' in amount) return amount.first;
  if ('best' in amount) return amount.best;
  if ('from' in amount) return [amount.from, amount.to];
  return [...('cap' in amount ? [amount.cap] : []), ...('of' in amount ? [amount.of] : [])];
}

/** The readings that decide whether an amount rests on a fact; undefined where it does on none. */
function restsOn(amount: Amount, fact: string): string[] | undefined {
  const isReading = 'reading' in amount;
  const inner = isReading ? Object.values(amount.options) : innerOf(amount);
  const found = inner.map((each) => restsOn(each, fact)).filter((each) => each !== undefined);
  if (looksAt(amount, fact)) return [];
  if (found.length === 0) return undefined;
  if (isReading && found.length < inner.length) return [amount.reading, ...found.flat()];
  return found.some((each) => each.length === 0) ? [] : [...new Set(found.flat())];
}

const datesOf = (year: YearRule): string[] => {
  if ('each' in year) return year.each;
  return 'over' in year ? year.over : [year.on];
};

function useBy(rule: Rule, fact: string): Use[] {
  const demands = testsOf(rule.requires, fact);
  const readings = restsOn(rule.hours, fact);
  const isRead = readings !== undefined || !isEmpty(demands) || isFor(rule, fact);
  const onlyDates = !isRead && everyOption(rule.year).some((year) => datesOf(year).includes(fact));
  const onlySubject = !isRead && fact === 'subject' && rule.subject === 'as-stated';
  if (!isRead && !onlyDates && !onlySubject) return [];
  return [{ rule, demands, onlyDates, onlySubject, readings: readings ?? [] }];
}

/** What the rules for a kind of activity want with a fact, in the order in which they are tried. */
export const usesOf = (policy: Policy, kind: string, fact: string): Use[] =>
  policy.rules.filter(({ activity }) => activity.includes(kind)).flatMap((rule) => useBy(rule, fact));
