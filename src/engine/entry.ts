import type { Counted, Unit } from '../policy/schema/parts.ts';
import type { Rule, YearRule } from '../policy/schema/recognition.ts';
import { type Allocation, allocate } from './allocate.ts';
import { everyOption, settle } from './choice.ts';
import { once } from './once.ts';
import { type Counting, isCounting, type Outcome } from './outcome.ts';
import type { Span } from './period.ts';
import {
  add,
  around,
  byName,
  greater,
  lesser,
  mapNamed,
  type Named,
  none,
  type Quantity,
  sameEnds,
  zero,
} from './quantity.ts';
import type { Activity, Choose, Facts } from './types.ts';

export type Place = 'inside' | 'outside' | 'undated';

/** One activity in one period, before limits. */
export type Entry = {
  activity: string;
  rule: string | undefined;
  same: string | undefined;
  place: Place;
  /** The day that decides its year where no rule says; undefined: without a date. */
  day: string | undefined;
  /** undefined: not known yet, so it may be any. */
  unit: Unit | undefined;
  /** undefined: without a subject. */
  counts: Counted | undefined;
  /** What it is worth in the period. */
  claimed: Quantity;
  /** The named parts of `claimed`; what is in none of them has the empty name. */
  parts: Named;
  /** `claimed` by what it counts as; the empty name is for no subject. */
  bySubject: Named;
  /** Whether it has a figure, if only nothing, and may lie in the period. */
  counting: boolean;
  /** Whether it has one and lies there for certain. */
  sure: boolean;
  /** Whether silence or a missing fact could still make it worth anything. */
  open: boolean;
  exempts: 'yes' | 'no' | 'maybe';
};

/** An activity and how to get its outcome on given readings. The rule is the same on all of them. */
export type Item = { activity: Activity; rule: Rule | undefined; outcome: (choose: Choose) => Outcome };

/** Dates that an activity may have, the first that it has deciding where no rule says. */
export const dates = ['end', 'start', 'published', 'granted', 'awarded', 'passedOn', 'decided'];

export const firstDay = (facts: Facts): string | undefined => {
  const date = dates.find((each) => typeof facts[each] === 'string');
  return date && (facts[date] as string);
};

/** Where the first date puts it that the activity has. */
function onFirstDay(facts: Facts, span: Span): Allocation {
  const end = firstDay(facts);
  return allocate({ on: 'end' }, end === undefined ? {} : { end }, span);
}

/** Where it might count, whatever the year rule: wherever it reaches from start to end, else on its first date. */
function anywhere(facts: Facts, span: Span): Allocation {
  const reach = allocate({ each: ['start', 'end'] }, facts, span);
  return 'part' in reach ? reach : onFirstDay(facts, span);
}

/** Where it counts by the year rule, and by its first date without a rule or without the date that the rule asks for. */
function byRule(rule: Rule | undefined, facts: Facts, span: Span, choose: Choose): Allocation {
  const allocation = rule && allocate(settle(rule.year, choose), facts, span);
  return allocation && 'part' in allocation ? allocation : onFirstDay(facts, span);
}

const yearsOf = once((rule: Rule) => everyOption(rule.year));
const withoutRule: YearRule[] = [{ on: 'end' }];

/** Whether the year in which it counts hangs on readings. */
export const asksForYear = (rule: Rule | undefined): boolean =>
  rule !== undefined && yearsOf(rule).length > 1;

/** Where it might count on any reading. */
const everywhere = ({ activity: { facts }, rule }: Pick<Item, 'activity' | 'rule'>, span: Span) => [
  anywhere(facts, span),
  ...(rule ? yearsOf(rule) : withoutRule).map((year) => allocate(year, facts, span)),
];

/** Whether it lies outside the span on every reading, so that none has to be asked for. */
const areOutside = (places: Allocation[]): boolean =>
  places.every((place) => 'part' in place && !place.inside);

/** Whether what counts in a year by the rule may leave a rest to the next. */
const leavesRest = once((rule: Rule) => ({ isSo: yearsOf(rule).some((year) => 'most' in year) }));
export const mayCountNextYear = (rule: Rule | undefined): boolean =>
  rule !== undefined && leavesRest(rule).isSo;

/**
 * How it lies to a span: activities of one outcome that lie alike come to the same in it. undefined: outside on every
 * reading.
 */
export function liesIn(item: Pick<Item, 'activity' | 'rule'>, span: Span): string | undefined {
  const places = everywhere(item, span);
  return areOutside(places)
    ? undefined
    : [...places, onFirstDay(item.activity.facts, span)].map(({ name }) => name).join();
}

/** How it lies to what was before a span. */
export function liesBefore({ facts }: Activity, span: Span): string {
  const day = firstDay(facts);
  if (day === undefined) return 'undated';
  return day >= span.from ? 'after' : 'before';
}

const bare = ({ activity, rule }: Item, place: Place): Entry => ({
  activity: activity.id,
  rule: rule?.id,
  same: activity.same,
  place,
  day: firstDay(activity.facts),
  unit: rule?.unit,
  counts: undefined,
  claimed: none,
  parts: {},
  bySubject: {},
  counting: false,
  sure: false,
  open: false,
  exempts: 'no',
});

/** The parts of a claim with the rest of it, which has the empty name. */
function withRest({ quantity, parts }: Counting): Named {
  const named = Object.values(parts).reduce(add, none);
  return { ...parts, '': { low: quantity.low.sub(named.low), high: quantity.high.sub(named.high) } };
}

/** Leaves of each part as much as is left of the whole; the share may be less of more, as with a most in the first year. */
function asLeft(whole: Quantity, left: Quantity): (part: Quantity) => Quantity {
  const share = (end: 'low' | 'high') => (whole[end].sign === 0 ? zero : left[end].div(whole[end]));
  const [low, high] = [share('low'), share('high')];
  const [less, more] = [lesser(low, high), greater(low, high)];
  return (part) => (sameEnds(part, whole) ? left : { low: part.low.mul(less), high: part.high.mul(more) });
}

/** What an amount fills by subject; what it fills of none counts as the rule says. */
const subjectsIn = ({ '': rest, ...filled }: Named, counts: Counted | undefined): Named =>
  rest ? byName([filled, { [counts ?? '']: rest }], add) : filled;

function countingEntry(item: Item, outcome: Counting, allocation: Allocation): Entry {
  const dated = 'part' in allocation;
  const inside = dated && allocation.inside;
  const { quantity, counts, fulfils, exempts, unit } = outcome;
  // Without a date it may count in full or not at all.
  const claimed = dated ? allocation.part(quantity) : { low: zero, high: quantity.high };
  const left = asLeft(quantity, claimed);
  return {
    ...bare(item, dated ? (inside ? 'inside' : 'outside') : 'undated'),
    unit,
    counts,
    claimed,
    parts: mapNamed(withRest(outcome), left),
    bySubject: fulfils ? mapNamed(subjectsIn(fulfils, counts), left) : { [counts ?? '']: claimed },
    counting: !dated || inside,
    sure: inside,
    exempts: exempts === undefined || (dated && !inside) ? 'no' : inside ? 'yes' : 'maybe',
  };
}

/** What an activity comes to in a period on given readings. */
export function entryOf(item: Item, span: Span, choose: Choose): Entry {
  const { activity, rule } = item;
  if (areOutside(everywhere(item, span))) return bare(item, 'outside');
  const outcome = item.outcome(choose);
  if (isCounting(outcome)) return countingEntry(item, outcome, byRule(rule, activity.facts, span, choose));
  const allocation = anywhere(activity.facts, span);
  const place = 'part' in allocation ? (allocation.inside ? 'inside' : 'outside') : 'undated';
  const silent = outcome.state === 'unspecified' && !rule ? 'hours' : rule?.unit;
  return {
    ...bare(item, place),
    unit: silent,
    counts: outcome.counts,
    open: outcome.state !== 'denied' && place !== 'outside',
  };
}

/** What a work came to before a span began, on given readings; undefined when it did not. Without a date it may have. */
export function earlierEntry(item: Item, span: Span, choose: Choose): Entry | undefined {
  const day = firstDay(item.activity.facts);
  if (day !== undefined && day >= span.from) return undefined;
  const outcome = item.outcome(choose);
  if (!isCounting(outcome)) return undefined;
  const before: Allocation =
    day === undefined
      ? { name: 'missing', missing: dates }
      : { name: 'all', part: (whole) => whole, inside: true };
  return countingEntry(item, outcome, before);
}

/** One entry that contains all the given ones of an activity. */
export function outerEntry(all: Entry[]): Entry {
  const [head, ...rest] = all as [Entry, ...Entry[]];
  if (rest.length === 0) return head;
  const counting = all.find((entry) => entry.sure) ?? all.find((entry) => entry.place !== 'outside') ?? head;
  return {
    ...counting,
    claimed: all.map((entry) => entry.claimed).reduce(around),
    parts: byName(
      all.map((entry) => entry.parts),
      around,
    ),
    bySubject: byName(
      all.map((entry) => entry.bySubject),
      around,
    ),
    counting: all.some((entry) => entry.counting),
    sure: all.every((entry) => entry.sure),
    open: all.some((entry) => entry.open),
    exempts: all.every((entry) => entry.exempts === head.exempts) ? head.exempts : 'maybe',
  };
}
