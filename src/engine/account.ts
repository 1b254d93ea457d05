import type Fraction from 'fraction.js';
import type { Policy } from '../policy/schema/policy.ts';
import type { Floor, Least, Requirement } from '../policy/schema/requirement.ts';
import type { Counted, Unit } from '../policy/schema/parts.ts';
import { allocate } from './allocate.ts';
import { settle } from './choice.ts';
import { type Applied, applyLimits, type Earlier, type Entry } from './limits.ts';
import { isCounting, type Outcome } from './outcome.ts';
import { type Span, spanOf } from './period.ts';
import { add, exact, greater, none, type Quantity, readRatio, zero } from './quantity.ts';
import type { Activity, Choose, Person } from './types.ts';

export type Verdict = 'met' | 'not-met' | 'undecided' | 'exempt';

/** An activity and how to get its outcome on given readings. */
export type Item = { activity: Activity; outcome: (choose: Choose) => Outcome };

/** One part of a requirement: what is done towards it and what is due. */
export type Tally = {
  of: Counted | 'total';
  unit: Unit;
  done: Quantity;
  /** Whether silence, missing facts or missing dates could add to it without bound. */
  unbounded: boolean;
  due: Fraction | 'some' | 'unspecified' | undefined;
  strength: Floor['strength'];
  short: Fraction;
  verdict: Exclude<Verdict, 'exempt'>;
};

export type Place = 'inside' | 'outside' | 'undated';

/** A year worked out on given readings. */
export type Account = {
  span: Span | undefined;
  missingPerson: string[];
  entries: (Entry & { place: Place; counts: Counted | undefined; unit: Unit; outcome: Outcome })[];
  applied: Applied[];
  total: Tally;
  floors: Tally[];
  /** Hours without a subject: they count towards the total only. */
  unstated: Quantity;
  verdict: Verdict;
};

const dates = ['end', 'start', 'published', 'granted', 'awarded', 'passedOn', 'decided'];

function placeOf(activity: Activity, outcome: Outcome, span: Span, choose: Choose) {
  const fact = dates.find((date) => typeof activity.facts[date] === 'string') ?? 'end';
  const rule = outcome.rule && isCounting(outcome) ? settle(outcome.rule.year, choose) : { on: fact };
  const allocation = allocate(rule, activity.facts, span);
  if ('missing' in allocation) {
    const again = allocate({ on: fact }, activity.facts, span);
    return 'missing' in again ? undefined : again;
  }
  return allocation;
}

function entryOf(item: Item, span: Span, choose: Choose): Account['entries'][number] {
  const { activity } = item;
  const outcome = item.outcome(choose);
  const allocation = placeOf(activity, outcome, span, choose);
  const place = !allocation ? 'undated' : allocation.inside ? 'inside' : 'outside';
  const counting = isCounting(outcome) ? outcome : undefined;
  const part = (whole: Quantity): Quantity => (allocation ? allocation.part(whole) : none);
  const claimed = counting ? part(counting.quantity) : none;
  const parts = Object.entries(counting?.parts ?? {}).map(([name, quantity]) => [name, part(quantity)] as const);
  return {
    activity: activity.id,
    rule: outcome.rule?.id,
    same: activity.same,
    claimed,
    counted: claimed,
    parts: Object.fromEntries(parts),
    place,
    counts: counting ? counting.counts : (outcome.rule?.subject as Counted | undefined),
    unit: counting?.unit ?? outcome.rule?.unit ?? 'hours',
    outcome,
  };
}

/** Works that were counted before the period began. */
const earlierThan = (items: Item[], span: Span, choose: Choose): Earlier[] =>
  items.flatMap(({ activity, outcome: find }) => {
    if (activity.same === undefined) return [];
    const outcome = find(choose);
    const day = dates.map((date) => activity.facts[date]).find((date) => typeof date === 'string');
    if (!isCounting(outcome) || day === undefined || day >= span.from) return [];
    return [{ rule: outcome.rule?.id, same: activity.same, claimed: outcome.quantity }];
  });

type Entries = Account['entries'];

/** The part of an entry that counts towards one subject. */
function towards(entry: Entries[number], of: Counted): Quantity {
  const { outcome } = entry;
  if (!isCounting(outcome)) return none;
  if (!outcome.fulfils) return entry.counts === of ? entry.counted : none;
  const part = outcome.fulfils[of as keyof typeof outcome.fulfils];
  if (part === undefined || outcome.quantity.low.compare(0) === 0) return none;
  const share = exact(part).div(outcome.quantity.low);
  return { low: entry.counted.low.mul(share), high: entry.counted.high.mul(share) };
}

/** Whether an entry without a figure could still come to count towards this. */
const couldAdd = (entry: Entries[number], of: Counted | 'total', unit: Unit): boolean => {
  if (entry.unit !== unit || entry.place === 'outside') return false;
  const open = entry.place === 'undated' || entry.outcome.state === 'unspecified' || entry.outcome.state === 'incomplete';
  if (!open || entry.outcome.state === 'denied') return false;
  return of === 'total' || entry.counts === undefined || (entry.counts as string) === 'as-stated' || entry.counts === of;
};

const sumOf = (entries: Entries, part: (entry: Entries[number]) => Quantity): Quantity =>
  entries.map(part).reduce(add, none);

/** What is due, and how far what is done lies above it at both ends. */
function against(least: Least | undefined, done: Quantity, whole: Quantity, required: Least | undefined) {
  if (least === undefined || least === 'some' || least === 'unspecified') return { due: least, margin: undefined };
  if (typeof least === 'number') {
    const due = exact(least);
    return { due, margin: { low: done.low.sub(due), high: done.high.sub(due) } };
  }
  const share = readRatio(least.share);
  if (least.of === 'required') return against(typeof required === 'number' ? share.mul(required).valueOf() : 'unspecified', done, whole, required);
  // More of this subject also raises the whole, so the ends are taken with the other subjects at their opposite ends.
  const others = { low: whole.low.sub(done.low), high: whole.high.sub(done.high) };
  const left = exact(1).sub(share);
  return {
    due: share.mul(whole.low),
    margin: {
      low: done.low.mul(left).sub(others.high.mul(share)),
      high: done.high.mul(left).sub(others.low.mul(share)),
    },
  };
}

function tally(
  of: Tally['of'],
  unit: Unit,
  strength: Floor['strength'],
  done: Quantity,
  unbounded: boolean,
  { due, margin }: ReturnType<typeof against>,
): Tally {
  const base = { of, unit, done, unbounded, strength };
  if (due === undefined) return { ...base, due, short: zero, verdict: 'met' };
  if (due === 'some') return { ...base, due, short: zero, verdict: done.low.compare(0) > 0 ? 'met' : 'undecided' };
  if (due === 'unspecified' || !margin) return { ...base, due, short: zero, verdict: 'undecided' };
  const short = margin.low.compare(0) < 0 ? margin.low.neg() : zero;
  const met = margin.low.compare(0) >= 0;
  const reachable = unbounded || margin.high.compare(0) >= 0;
  return { ...base, due, short, verdict: met ? 'met' : reachable ? 'undecided' : 'not-met' };
}

/** Whether hours without a subject could fill the gaps that remain in the floors. */
function fillable(floors: Tally[], unstated: Quantity): boolean {
  const gaps = floors
    .filter((floor) => floor.unit === 'hours' && !floor.unbounded && typeof floor.due === 'object')
    .map((floor) => greater((floor.due as Fraction).sub(floor.done.high), zero));
  return gaps.reduce((sum, gap) => sum.add(gap), zero).compare(unstated.high) <= 0;
}

function verdictOf(entries: Entries, total: Tally, floors: Tally[], unstated: Quantity): Verdict {
  if (entries.some((entry) => entry.place === 'inside' && isCounting(entry.outcome) && entry.outcome.exempts !== undefined))
    return 'exempt';
  const all = [total, ...floors];
  if (all.every((part) => part.verdict === 'met')) return 'met';
  if (total.verdict === 'not-met') return 'not-met';
  const short = floors.filter((floor) => floor.verdict === 'not-met');
  if (short.length === 0) return 'undecided';
  const withinReach = short.every((floor) => floor.unit === 'hours') && unstated.high.compare(0) > 0;
  return withinReach && fillable(floors, unstated) ? 'undecided' : 'not-met';
}

const unknownSpan = (requirement: Requirement, missing: string[]): Account => {
  const empty = (of: Tally['of'], unit: Unit): Tally =>
    tally(of, unit, 'must', none, false, { due: 'unspecified', margin: undefined });
  return {
    span: undefined,
    missingPerson: missing,
    entries: [],
    applied: [],
    total: empty('total', requirement.unit),
    floors: requirement.floors.map((floor) => empty(floor.of, floor.unit ?? requirement.unit)),
    unstated: none,
    verdict: 'undecided',
  };
};

/** Works out one requirement for one year on given readings. */
export function account(
  policy: Policy,
  requirement: Requirement,
  items: Item[],
  year: number,
  person: Person,
  choose: Choose,
): Account {
  const span = spanOf(settle(requirement.every, choose), year, person);
  if ('missing' in span) return unknownSpan(requirement, span.missing);
  const entries = items.map((item) => entryOf(item, span, choose));
  const inside = entries.filter((entry) => entry.place === 'inside');
  const applied = applyLimits(policy.limits, inside, earlierThan(items, span, choose), choose);
  const { unit } = requirement;
  const counting = inside.filter((entry) => entry.unit === unit);
  const done = sumOf(counting, (entry) => entry.counted);
  const unstated = sumOf(counting, (entry) =>
    isCounting(entry.outcome) && entry.counts === undefined && !entry.outcome.fulfils ? entry.counted : none,
  );
  const due = requirement.total === undefined ? undefined : settle(requirement.total, choose);
  const open = (of: Tally['of'], inUnit: Unit) => entries.some((entry) => couldAdd(entry, of, inUnit));
  const total = tally('total', unit, 'must', done, open('total', unit), against(due, done, done, due));
  const floors = requirement.floors.map((floor) => {
    const inUnit = floor.unit ?? unit;
    const part = sumOf(inside.filter((entry) => entry.unit === inUnit), (entry) => towards(entry, floor.of));
    const least = settle(floor.atLeast, choose);
    return tally(floor.of, inUnit, floor.strength, part, open(floor.of, inUnit), against(least, part, done, due));
  });
  return {
    span,
    missingPerson: [],
    entries,
    applied,
    total,
    floors,
    unstated,
    verdict: verdictOf(entries, total, floors, unstated),
  };
}
