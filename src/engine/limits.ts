import type { Choice } from '../policy/schema/parts.ts';
import type { Keep, Limit } from '../policy/schema/recognition.ts';
import { amountOf, type Cut, cutsOf, isCap, type Member, type Tied, tied } from './cuts.ts';
import type { Entry } from './entry.ts';
import type { Exact } from './exact.ts';
import { outerEnds } from './limit-ends.ts';
import type { Span } from './period.ts';
import {
  exact,
  greater,
  highest,
  isPoint,
  just,
  lesser,
  type Quantity,
  sumOf,
  total,
  zero,
} from './quantity.ts';

/** What a limit took from an activity; figures in the unit of the rule. */
export type Applied = { limit: string; activity: string; from: number; to: number };

/** Activities that limits tie together, and what is left of them. One that no limit touches stands alone. */
export type Group = {
  entries: Entry[];
  /** Of all together. */
  together: Quantity;
  /** Of each, in the order of `entries`. */
  each: Quantity[];
  /** Of each, where everybody who may decide gives the least. */
  least: Exact[];
  /** Whether the text does not say from which of them a limit takes, though they do not count as the same. */
  contested: boolean;
  applied: Applied[];
};

const chosenOf = (keep: 'best' | 'least', amounts: Exact[]): Exact =>
  amounts.reduce(keep === 'best' ? greater : lesser);

/** What is kept of several amounts, one by one. */
function kept(keep: Keep, amounts: Exact[], before: Exact): Exact[] {
  if (keep === 'sum' || amounts.length === 0) return amounts;
  if (keep === 'nothing') return amounts.map(() => zero);
  if (keep === 'difference') return amounts.map((amount) => greater(amount.sub(before), zero));
  if (isCap(keep)) {
    let left = exact(keep.cap);
    return amounts.map((amount) => {
      const part = lesser(amount, left);
      left = left.sub(part);
      return part;
    });
  }
  const chosen = chosenOf(keep, amounts);
  const at = amounts.findIndex((amount) => amount.compare(chosen) === 0);
  return amounts.map((amount, index) => (index === at ? amount : zero));
}

/** What is left of each part of each activity. */
type Left = Map<Entry, Record<string, Exact>>;

const partsLeft = (left: Left, entry: Entry): Record<string, Exact> => left.get(entry) ?? {};
const wholeLeft = (left: Left, entry: Entry): Exact => sumOf(Object.values(partsLeft(left, entry)));
const memberLeft = (left: Left, { entry, part }: Member): Exact =>
  part === undefined ? wholeLeft(left, entry) : (partsLeft(left, entry)[part] ?? zero);

/** Leaves so much of a member; a whole activity shrinks in all its parts alike. */
function leave(left: Left, member: Member, to: Exact): void {
  const { entry, part } = member;
  const from = memberLeft(left, member);
  if (from.compare(to) === 0) return;
  const parts = Object.entries(partsLeft(left, entry)).map(([name, amount]): [string, Exact] => {
    if (part === undefined) return [name, amount.mul(to).div(from)];
    return [name, name === part ? to : amount];
  });
  left.set(entry, Object.fromEntries(parts));
}

/** The parts at the low end; what their own lows leave over of it is in none of them. */
function lowParts({ claimed, parts: { '': _, ...named } }: Entry): Record<string, Exact> {
  const lows = Object.entries(named).map(([name, { low }]): [string, Exact] => [name, low]);
  return { ...Object.fromEntries(lows), '': claimed.low.sub(sumOf(lows.map(([, low]) => low))) };
}

type Cutting = { least: Exact[]; applied: Applied[] };

/** What one cut leaves of activities that count for certain, each as a whole; undefined where it is not so simple. */
function cutWhole({ cuts: [cut, ...others] }: Tied): Cutting | undefined {
  if (!cut || others.length > 0 || cut.before.length > 0) return undefined;
  if (cut.members.some(({ entry, part }) => part !== undefined || !entry.sure)) return undefined;
  const claims = cut.members.map(({ entry }) => entry.claimed.low);
  const least = kept(cut.keeps[0] as Keep, claims, zero);
  const applied = cut.members.flatMap(({ entry: { activity } }, index): Applied[] => {
    const [from, to] = [(claims[index] as Exact).valueOf(), (least[index] as Exact).valueOf()];
    return from === to ? [] : [{ limit: cut.limit.id, activity, from, to }];
  });
  return { least, applied };
}

/** Applies the cuts one after the other at the low ends: to what counts for certain, and did before for certain. */
function cutLeast({ entries, cuts }: Tied): Cutting {
  const left: Left = new Map(entries.map((entry) => [entry, lowParts(entry)]));
  const applied = cuts.flatMap(({ limit, members, before, keeps }: Cut): Applied[] => {
    const counted = before.filter(({ entry }) => entry.sure);
    if (before.length > 0 && counted.length === 0) return [];
    const counting = members.filter(({ entry }) => entry.sure);
    const claims = counting.map((member) => memberLeft(left, member));
    const most = highest(counted.map((member) => amountOf(member).low));
    const after = kept(keeps[0] as Keep, claims, most);
    return counting.flatMap((member, index) => {
      const from = wholeLeft(left, member.entry).valueOf();
      leave(left, member, after[index] as Exact);
      const to = wholeLeft(left, member.entry).valueOf();
      return from === to ? [] : [{ limit: limit.id, activity: member.entry.activity, from, to }];
    });
  });
  return { least: entries.map((entry) => wholeLeft(left, entry)), applied };
}

/** Whether nothing is open: no amount, no date, no way to keep. */
const isSettled = ({ entries, cuts }: Tied): boolean =>
  [...entries, ...cuts.flatMap(({ before }) => before.map(({ entry }) => entry))].every(
    ({ sure, parts }) => sure && Object.values(parts).every(isPoint),
  ) && cuts.every(({ keeps }) => keeps.length === 1);

/** The members of which any could be the one that counts. */
function contenders({ members, keeps }: Cut): Member[] {
  if (keeps.some(isCap)) return members;
  const amounts = members.map((member) => amountOf(member).low);
  return keeps.flatMap((keep) => {
    if (keep !== 'best' && keep !== 'least') return [];
    const chosen = chosenOf(keep, amounts);
    return members.filter((_, index) => amounts[index]?.compare(chosen) === 0);
  });
}

const isContested = ({ cuts }: Tied): boolean =>
  cuts.some(
    (cut) => new Set(contenders(cut).map(({ entry }) => Object.keys(entry.bySubject).join())).size > 1,
  );

function groupOf(group: Tied): Group {
  const { entries } = group;
  const contested = isContested(group);
  const { least, applied } = cutWhole(group) ?? cutLeast(group);
  if (isSettled(group)) {
    const each = least.map(just);
    return { entries, together: total(each), each, least, contested, applied };
  }
  const each = entries.map(({ claimed }) => ({ low: zero, high: claimed.high }));
  return { entries, together: outerEnds(group), each, least, contested, applied };
}

/** An activity that no limit touches. */
export const alone = (entry: Entry): Group => ({
  entries: [entry],
  together: entry.claimed,
  each: [entry.claimed],
  least: [entry.claimed.low],
  contested: false,
  applied: [],
});

/**
 * Applies a policy's limits, in their order, to the activities of a span; those of a year to each calendar year of a longer one.
 * @param earlier the same works as they were counted in periods before
 * @param keepsOf the ways to keep that a limit's choice leaves open: one on chosen readings, else all
 */
export function limited(
  limits: Limit[],
  entries: Entry[],
  earlier: Entry[],
  span: Span,
  keepsOf: (keep: Choice<Keep>) => Keep[],
): Group[] {
  const cuts = cutsOf(limits, entries, earlier, span, keepsOf);
  if (cuts.length === 0) return entries.map(alone);
  const groups = tied(cuts);
  const touched = new Set(groups.flatMap((group) => group.entries));
  return [...entries.filter((entry) => !touched.has(entry)).map(alone), ...groups.map(groupOf)];
}
