import type { Counted, Unit } from '../policy/schema/parts.ts';
import type { Floor, Least, Requirement } from '../policy/schema/requirement.ts';
import { settle } from './choice.ts';
import type { Exact } from './exact.ts';
import { exact, greater, readRatio, zero } from './quantity.ts';
import { type Done, nothing, type Sum, type Sums } from './sums.ts';
import type { Choose } from './types.ts';

export type Verdict = 'met' | 'not-met' | 'undecided' | 'exempt';

/** One part of a requirement: what is done towards it and what is due. */
export type Tally = {
  of: Counted | 'total';
  unit: Unit;
  strength: Floor['strength'];
  done: Done;
  /** Whether silence or missing facts could add to it without bound. */
  unbounded: boolean;
  due: Exact | 'some' | 'unspecified' | undefined;
  /** How far what is done lies above a due that is a figure; negative below. */
  margin: Done | undefined;
  short: Exact;
  verdict: Exclude<Verdict, 'exempt'>;
};

/** A requirement and what is done towards it. */
export type Account = {
  total: Tally;
  floors: Tally[];
  /** Hours without a subject: they count towards the total only. */
  unstated: Done;
  verdict: Verdict;
};

/** What is due, and how far what is done lies above it. */
type Against = Pick<Tally, 'due' | 'margin'>;

const above = ({ low, high, value }: Done, due: Exact): Against => ({
  due,
  margin: { low: low.sub(due), high: high.sub(due), value: value.sub(due) },
});

/** Holds what is done against a share of all that is done; more of the others raises what is due, so they are taken at their opposite ends. */
function aboveShare(done: Done, others: Done, share: Exact): Against {
  const margin = (one: Exact, other: Exact): Exact => one.sub(one.add(other).mul(share));
  return {
    due: done.value.add(others.value).mul(share),
    margin: {
      low: margin(done.low, others.high),
      high: margin(done.high, others.low),
      value: margin(done.value, others.value),
    },
  };
}

const figures = new Map<number, Exact>();

/** A figure of a policy, of which there are few, so each is read once. */
function figure(written: number): Exact {
  const known = figures.get(written) ?? exact(written);
  figures.set(written, known);
  return known;
}

/** Holds what is done against what is due. `others` is what is done of everything else. */
function against(least: Least | undefined, total: Least | undefined, done: Done, others: Done): Against {
  if (least === undefined || least === 'some' || least === 'unspecified')
    return { due: least, margin: undefined };
  if (typeof least === 'number') return above(done, figure(least));
  const share = readRatio(least.share);
  if (least.of === 'done') return aboveShare(done, others, share);
  return typeof total === 'number'
    ? above(done, figure(total).mul(share))
    : { due: 'unspecified', margin: undefined };
}

function verdictOn({ due, margin }: Against, done: Done, unbounded: boolean): Tally['verdict'] {
  if (due === undefined) return 'met';
  if (due === 'some') return done.low.sign > 0 ? 'met' : 'undecided';
  if (!margin) return 'undecided';
  if (margin.low.sign >= 0) return 'met';
  return unbounded || margin.high.sign >= 0 ? 'undecided' : 'not-met';
}

function tally(
  { of, unit, strength }: Pick<Tally, 'of' | 'unit' | 'strength'>,
  { done, open: unbounded }: Sum,
  found: Against,
): Tally {
  const { due, margin } = found;
  const short = margin && margin.value.sign < 0 ? margin.value.neg() : zero;
  const verdict = verdictOn(found, done, unbounded);
  return { of, unit, strength, done, unbounded, due, margin, short, verdict };
}

/** Whether hours without a subject could fill the gaps that remain in the floors. */
function fillable(floors: Tally[], unstated: Done): boolean {
  const gaps = floors.map(({ margin, unbounded }) =>
    margin && !unbounded ? greater(margin.high.neg(), zero) : zero,
  );
  return gaps.reduce((sum, gap) => sum.add(gap), zero).compare(unstated.high) <= 0;
}

function verdictOf(exempts: Sums['exempts'], total: Tally, floors: Tally[], unstated: Done): Verdict {
  if (exempts === 'yes') return 'exempt';
  if (exempts === 'maybe') return 'undecided';
  if (total.verdict === 'met' && floors.every(({ verdict }) => verdict === 'met')) return 'met';
  if (total.verdict === 'not-met') return 'not-met';
  const short = floors.filter(({ verdict }) => verdict === 'not-met');
  const withinReach = short.every(({ unit }) => unit === total.unit) && fillable(short, unstated);
  return withinReach ? 'undecided' : 'not-met';
}

/** What a requirement asks for on chosen readings. */
export type Terms = { total: Least | undefined; floors: Least[] };

export const termsOf = ({ total, floors }: Requirement, choose: Choose): Terms => ({
  total: total === undefined ? undefined : settle(total, choose),
  floors: floors.map(({ atLeast }) => settle(atLeast, choose)),
});

/** Holds what is done against what is asked for. */
export function account(requirement: Requirement, terms: Terms, sums: Sums): Account {
  const { unit } = requirement;
  const whole = { of: 'total', unit, strength: 'must' } as const;
  const total = tally(whole, sums.total, against(terms.total, terms.total, sums.total.done, nothing));
  const floors = requirement.floors.map(({ of, strength, unit: inUnit = unit }, index): Tally => {
    const sum = sums.floors[index] as Sum;
    const found = against(terms.floors[index], terms.total, sum.done, sums.others[index] as Done);
    return tally({ of, unit: inUnit, strength }, sum, found);
  });
  const verdict = verdictOf(sums.exempts, total, floors, sums.unstated);
  return { total, floors, unstated: sums.unstated, verdict };
}

/** The account of a requirement whose period a missing fact of the person leaves open. */
export function withoutSpan(requirement: Requirement): Account {
  const open = (of: Tally['of'], unit: Unit): Tally =>
    tally(
      { of, unit, strength: 'must' },
      { done: nothing, open: false },
      { due: 'unspecified', margin: undefined },
    );
  return {
    total: open('total', requirement.unit),
    floors: requirement.floors.map((floor) => open(floor.of, floor.unit ?? requirement.unit)),
    unstated: nothing,
    verdict: 'undecided',
  };
}
