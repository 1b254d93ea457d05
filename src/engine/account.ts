import type Fraction from 'fraction.js';
import type { Choice, Counted, Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Keep } from '../policy/schema/recognition.ts';
import type { Floor, Least, Requirement } from '../policy/schema/requirement.ts';
import { everyOption, settle } from './choice.ts';
import type { Entry } from './entry.ts';
import { type Applied, type Group, limited } from './limits.ts';
import { type Span, spanOf } from './period.ts';
import {
  add,
  exact,
  greater,
  isPoint,
  just,
  lesser,
  type Named,
  none,
  type Quantity,
  readRatio,
  sameEnds,
  zero,
} from './quantity.ts';
import type { Choose, Person } from './types.ts';

export type Verdict = 'met' | 'not-met' | 'undecided' | 'exempt';

/** What is done: between its ends, and `value` where everybody who may decide gives the least. */
export type Done = Quantity & { value: Fraction };

/** One part of a requirement: what is done towards it and what is due. */
export type Tally = {
  of: Counted | 'total';
  unit: Unit;
  strength: Floor['strength'];
  done: Done;
  /** Whether silence or missing facts could add to it without bound. */
  unbounded: boolean;
  due: Fraction | 'some' | 'unspecified' | undefined;
  /** How far what is done lies above a due that is a figure; negative below. */
  margin: Done | undefined;
  short: Fraction;
  verdict: Exclude<Verdict, 'exempt'>;
};

/** A year worked out on given readings. */
export type Account = {
  span: Span | undefined;
  missingPerson: string[];
  /** With what limits leave where everybody who may decide gives the least. */
  entries: (Entry & { counted: Fraction })[];
  applied: Applied[];
  total: Tally;
  floors: Tally[];
  /** Hours without a subject: they count towards the total only. */
  unstated: Done;
  verdict: Verdict;
};

/** How readings inside activities and limits are dealt with: on one choice, or all at once. */
export type Way = {
  /** What each activity comes to in a span. */
  entries: (span: Span) => Entry[];
  /** What the works with these links came to before a span began. */
  earlier: (span: Span, links: Set<string>) => Entry[];
  keeps: (keep: Choice<Keep>) => Keep[];
};

/** The part of an entry's claim that counts towards something. */
type Claim = (entry: Entry) => Quantity;

const nothing: Done = { ...none, value: zero };
const plus = (a: Done, b: Done): Done => ({ ...add(a, b), value: a.value.add(b.value) });
/** What is left of a part of an entry's claim, when so much is left of the whole. */
function leftOf(part: Quantity, claimed: Quantity, left: Quantity, least: Fraction): Done {
  if (sameEnds(part, claimed)) return { ...left, value: least };
  const value = claimed.low.compare(0) === 0 ? zero : part.low.mul(least).div(claimed.low);
  if (sameEnds(left, claimed)) return { ...part, value };
  return isPoint(left) && isPoint(part) ? { ...just(value), value } : { low: zero, high: part.high, value };
}

/** What a group leaves of a claim: of all together where it is about them all, else of each as far as that is certain. */
function doneIn({ entries, together, each, least }: Group, claim: Claim): Done {
  const parts = entries.map(claim);
  if (parts.every((part) => part === none)) return nothing;
  const { low, high, value } = entries
    .map((entry, index) =>
      leftOf(parts[index] as Quantity, entry.claimed, each[index] as Quantity, least[index] as Fraction),
    )
    .reduce(plus, nothing);
  const isWhole = entries.every((entry, index) => sameEnds(parts[index] as Quantity, entry.claimed));
  return isWhole ? { ...together, value } : { low, high: lesser(high, together.high), value };
}

const sumOf = (groups: Group[], claim: Claim): Done =>
  groups
    .map((group) => doneIn(group, claim))
    .filter((done) => done !== nothing)
    .reduce(plus, nothing);

/** Whether an entry without a figure could still come to count towards this. */
const couldAdd = (entry: Entry, of: Counted | 'total', unit: Unit): boolean =>
  entry.open &&
  (entry.unit === undefined || entry.unit === unit) &&
  (of === 'total' || entry.counts === undefined || entry.counts === of);

const each = (done: Done, change: (end: Fraction) => Fraction): Done => ({
  low: change(done.low),
  high: change(done.high),
  value: change(done.value),
});

/** What is due, and how far what is done lies above it. `othersDone` is what is done of everything else. */
function against(
  least: Least | undefined,
  total: Least | undefined,
  done: Done,
  othersDone: () => Done,
): Pick<Tally, 'due' | 'margin'> {
  const figure = (due: Fraction) => ({ due, margin: each(done, (end) => end.sub(due)) });
  if (least === undefined || least === 'some' || least === 'unspecified')
    return { due: least, margin: undefined };
  if (typeof least === 'number') return figure(exact(least));
  const share = readRatio(least.share);
  if (least.of === 'required')
    return typeof total === 'number'
      ? figure(exact(total).mul(share))
      : { due: 'unspecified', margin: undefined };
  const others = othersDone();
  // More of the others raises what is due, so they are taken at their opposite ends.
  const above = (one: Fraction, other: Fraction): Fraction => one.sub(one.add(other).mul(share));
  return {
    due: done.value.add(others.value).mul(share),
    margin: {
      low: above(done.low, others.high),
      high: above(done.high, others.low),
      value: above(done.value, others.value),
    },
  };
}

function verdictOn({
  due,
  margin,
  done,
  unbounded,
}: Pick<Tally, 'due' | 'margin' | 'done' | 'unbounded'>): Tally['verdict'] {
  if (due === undefined) return 'met';
  if (due === 'some') return done.low.compare(0) > 0 ? 'met' : 'undecided';
  if (!margin) return 'undecided';
  if (margin.low.compare(0) >= 0) return 'met';
  return unbounded || margin.high.compare(0) >= 0 ? 'undecided' : 'not-met';
}

function tally(
  part: Pick<Tally, 'of' | 'unit' | 'strength' | 'done' | 'unbounded' | 'due' | 'margin'>,
): Tally {
  const { margin } = part;
  return { ...part, short: margin ? greater(margin.value.neg(), zero) : zero, verdict: verdictOn(part) };
}

/** Whether hours without a subject could fill the gaps that remain in the floors. */
function fillable(floors: Tally[], unstated: Done): boolean {
  const gaps = floors.map(({ margin, unbounded }) =>
    margin && !unbounded ? greater(margin.high.neg(), zero) : zero,
  );
  return gaps.reduce((sum, gap) => sum.add(gap), zero).compare(unstated.high) <= 0;
}

function verdictOf(entries: Entry[], total: Tally, floors: Tally[], unstated: Done): Verdict {
  if (entries.some(({ exempts }) => exempts === 'yes')) return 'exempt';
  if (entries.some(({ exempts }) => exempts === 'maybe')) return 'undecided';
  if ([total, ...floors].every(({ verdict }) => verdict === 'met')) return 'met';
  if (total.verdict === 'not-met') return 'not-met';
  const short = floors.filter(({ verdict }) => verdict === 'not-met');
  const withinReach = short.every(({ unit }) => unit === total.unit) && fillable(short, unstated);
  return withinReach ? 'undecided' : 'not-met';
}

/** The account of a year whose span a missing fact of the person leaves open. */
function withoutSpan(requirement: Requirement, missingPerson: string[]): Account {
  const open = (of: Tally['of'], unit: Unit): Tally =>
    tally({
      of,
      unit,
      strength: 'must',
      done: nothing,
      unbounded: false,
      due: 'unspecified',
      margin: undefined,
    });
  return {
    span: undefined,
    missingPerson,
    entries: [],
    applied: [],
    total: open('total', requirement.unit),
    floors: requirement.floors.map((floor) => open(floor.of, floor.unit ?? requirement.unit)),
    unstated: nothing,
    verdict: 'undecided',
  };
}

/** Links between works for which what was counted in earlier years matters. */
function linksToEarlier(policy: Policy, entries: Entry[]): Set<string> {
  const rules = policy.limits.flatMap(({ among, rules: over }) =>
    among === 'same-in-earlier-year' ? over : [],
  );
  const lasting = new Set(rules.map((over) => over.split('#')[0]));
  return new Set(
    entries.flatMap(({ rule, same }) => (same !== undefined && lasting.has(rule) ? [same] : [])),
  );
}

/** Subjects that do not count towards the total; the reading is asked for only when the record has such a subject. */
function omittedBy({ omits }: Requirement, entries: Entry[], choose: Choose): Counted[] {
  const possible = everyOption(omits).flat();
  const has = entries.some(({ bySubject }) => possible.some((subject) => subject in bySubject));
  return has ? settle(omits, choose) : [];
}

/** What an entry comes to, all subjects but some. */
const sumWithout = (bySubject: Named, without: string[]): Quantity =>
  Object.entries(bySubject)
    .filter(([subject]) => !without.includes(subject))
    .map(([, quantity]) => quantity)
    .reduce(add, none);

/** Works out one requirement for one year; `choose` decides the readings of the requirement itself. */
export function account(
  policy: Policy,
  requirement: Requirement,
  year: number,
  person: Person,
  way: Way,
  choose: Choose,
): Account {
  const span = spanOf(settle(requirement.every, choose), year, person);
  if ('missing' in span) return withoutSpan(requirement, span.missing);
  const entries = way.entries(span);
  const here = entries.filter(({ place }) => place !== 'outside');
  const groups = limited(policy.limits, here, way.earlier(span, linksToEarlier(policy, here)), way.keeps);
  const required = requirement.total === undefined ? undefined : settle(requirement.total, choose);
  const done = (unit: Unit, claim: Claim) =>
    sumOf(groups, (entry) => (entry.unit === unit ? claim(entry) : none));
  const open = (of: Tally['of'], unit: Unit) => here.some((entry) => couldAdd(entry, of, unit));
  const { unit } = requirement;
  const omitted = omittedBy(requirement, here, choose);
  const whole = done(unit, ({ claimed, bySubject }) =>
    omitted.length === 0 ? claimed : sumWithout(bySubject, omitted),
  );
  const total = tally({
    of: 'total',
    unit,
    strength: 'must',
    done: whole,
    unbounded: open('total', unit),
    ...against(required, required, whole, () => nothing),
  });
  const floors = requirement.floors.map((floor): Tally => {
    const { of, strength, unit: inUnit = unit } = floor;
    const part = done(inUnit, ({ bySubject }) => bySubject[of] ?? none);
    const others = () => done(inUnit, ({ bySubject }) => sumWithout(bySubject, [of, ...omitted]));
    const due = against(settle(floor.atLeast, choose), required, part, others);
    return tally({ of, unit: inUnit, strength, done: part, unbounded: open(of, inUnit), ...due });
  });
  const unstated = done(unit, ({ bySubject }) => bySubject[''] ?? none);
  const left = new Map(
    groups.flatMap((group) => group.entries.map((entry, index) => [entry, group.least[index] as Fraction])),
  );
  return {
    span,
    missingPerson: [],
    entries: entries.map((entry) => ({ ...entry, counted: left.get(entry) ?? zero })),
    applied: groups.flatMap((group) => group.applied),
    total,
    floors,
    unstated,
    verdict: verdictOf(here, total, floors, unstated),
  };
}
