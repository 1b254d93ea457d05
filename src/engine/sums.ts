import type { Counted, Unit } from '../policy/schema/parts.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { everyOption } from './choice.ts';
import type { Entry } from './entry.ts';
import type { Exact } from './exact.ts';
import type { Group } from './limits.ts';
import { once } from './once.ts';
import {
  add,
  greater,
  isPoint,
  just,
  lesser,
  none,
  type Quantity,
  sameEnds,
  sumOf,
  total,
  zero,
} from './quantity.ts';

/** What is done: between its ends, and `value` where everybody who may decide gives the least. */
export type Done = Quantity & { value: Exact };

/** What is added up for one part of a requirement. */
export type Sum = {
  done: Done;
  /** Whether silence or missing facts could add to it without bound. */
  open: boolean;
};

/** What activities add to every part of a requirement. */
export type Sums = {
  total: Sum;
  floors: Sum[];
  /** What is done of everything but the subject of the floor, for floors that are a share of what is done. */
  others: Done[];
  /** Hours without a subject: they count towards the total only. */
  unstated: Done;
  exempts: Entry['exempts'];
};

/** The part of an entry's claim that counts towards something. */
type Claim = (entry: Entry) => Quantity;

export const nothing: Done = { ...none, value: zero };

export const nothingDone = ({ floors }: Requirement): Sums => ({
  total: { done: nothing, open: false },
  floors: floors.map(() => ({ done: nothing, open: false })),
  others: floors.map(() => nothing),
  unstated: nothing,
  exempts: 'no',
});

/** What is left of a part of an entry's claim, when so much is left of the whole. */
function leftOf(part: Quantity, claimed: Quantity, left: Quantity, least: Exact): Done {
  if (sameEnds(part, claimed)) return { ...left, value: least };
  const value = claimed.low.sign === 0 ? zero : part.low.mul(least).div(claimed.low);
  if (sameEnds(left, claimed)) return { ...part, value };
  return isPoint(left) && isPoint(part) ? { ...just(value), value } : { low: zero, high: part.high, value };
}

function plus(a: Done, b: Done): Done {
  if (a === nothing) return b;
  return b === nothing ? a : { ...add(a, b), value: a.value.add(b.value) };
}

/** What is left of a part of what several entries claim, where all that is taken from them may be taken from it. */
function leftAtLeast(parts: Quantity[], { entries, together, each, least }: Group): Done {
  const [part, claimed] = [total(parts), total(entries.map((entry) => entry.claimed))];
  const value = greater(sumOf(least).sub(claimed.low.sub(part.low)), zero);
  return { low: each.every(isPoint) ? value : zero, high: lesser(part.high, together.high), value };
}

/** What a group leaves of a claim: of all together where it is about them all, else of each as far as that is certain. */
function doneIn(group: Group, claim: Claim): Done {
  const { entries, together, each, least, contested } = group;
  const [first, ...others] = entries as [Entry, ...Entry[]];
  // Nothing is taken from an activity that stands alone.
  if (others.length === 0 && together === first.claimed) {
    const part = claim(first);
    return part === none ? nothing : { ...part, value: part.low };
  }
  const parts = entries.map(claim);
  if (parts.every((part) => part === none)) return nothing;
  const isWhole = entries.every((entry, index) => sameEnds(parts[index] as Quantity, entry.claimed));
  if (contested && !isWhole) return leftAtLeast(parts, group);
  const { low, high, value } = entries
    .map((entry, index) =>
      leftOf(parts[index] as Quantity, entry.claimed, each[index] as Quantity, least[index] as Exact),
    )
    .reduce(plus, nothing);
  return isWhole ? { ...together, value } : { low, high: lesser(high, together.high), value };
}

/** Whether an entry without a figure could still come to count towards this. */
const couldAdd = (entry: Entry, of: Counted | 'total', unit: Unit): boolean =>
  entry.open &&
  (entry.unit === undefined || entry.unit === unit) &&
  (of === 'total' || entry.counts === undefined || entry.counts === of);

/** What an entry comes to without some subjects; as a whole, whose ends may be closer than theirs together, where it has none of them. */
function sumWithout({ claimed, bySubject }: Entry, without: string[]): Quantity {
  if (!without.some((subject) => subject in bySubject)) return claimed;
  let sum = none;
  for (const subject of Object.keys(bySubject)) {
    const one = bySubject[subject] as Quantity;
    if (!without.includes(subject)) sum = sum === none ? one : add(sum, one);
  }
  return sum;
}

/** Whether the figure that is due may depend on what is done of everything else. */
const shareOfDone = once(({ atLeast }: Requirement['floors'][number]) => ({
  isSo: everyOption(atLeast).some((least) => typeof least === 'object' && least.of === 'done'),
}));
export const isShareOfDone = (floor: Requirement['floors'][number]): boolean => shareOfDone(floor).isSo;

/**
 * What activities add to a requirement.
 * @param groups the activities that may lie in its period, as limits leave them
 * @param omitted subjects of which nothing counts towards the total
 */
export function sumsOf({ unit, floors }: Requirement, omitted: Counted[], groups: Group[]): Sums {
  const entries = groups.flatMap((group) => group.entries);
  const done = (inUnit: Unit, claim: Claim): Done => {
    const claimed: Claim = (entry) => (entry.unit === inUnit ? claim(entry) : none);
    let sum = nothing;
    for (const group of groups) sum = plus(sum, doneIn(group, claimed));
    return sum;
  };
  const open = (of: Counted | 'total', inUnit: Unit): boolean =>
    entries.some((entry) => couldAdd(entry, of, inUnit));
  return {
    total: {
      done: done(unit, (entry) => sumWithout(entry, omitted)),
      open: open('total', unit),
    },
    floors: floors.map(({ of, unit: inUnit = unit }) => ({
      done: done(inUnit, ({ bySubject }) => bySubject[of] ?? none),
      open: open(of, inUnit),
    })),
    others: floors.map((floor) =>
      isShareOfDone(floor)
        ? done(floor.unit ?? unit, (entry) => sumWithout(entry, [floor.of, ...omitted]))
        : nothing,
    ),
    unstated: done(unit, ({ bySubject }) => bySubject[''] ?? none),
    exempts: strongest(entries.map(({ exempts }) => exempts)),
  };
}

function strongest(all: Entry['exempts'][]): Entry['exempts'] {
  if (all.includes('yes')) return 'yes';
  return all.includes('maybe') ? 'maybe' : 'no';
}

const plusSum = (a: Sum, b: Sum): Sum => ({ done: plus(a.done, b.done), open: a.open || b.open });

/** What activities and others add together. */
export const plusSums = (a: Sums, b: Sums): Sums => ({
  total: plusSum(a.total, b.total),
  floors: a.floors.map((one, index) => plusSum(one, b.floors[index] as Sum)),
  others: a.others.map((one, index) => plus(one, b.others[index] as Done)),
  unstated: plus(a.unstated, b.unstated),
  exempts: strongest([a.exempts, b.exempts]),
});

const sameDone = (a: Done, b: Done): boolean => a === b || (sameEnds(a, b) && a.value.compare(b.value) === 0);
const sameSum = (a: Sum, b: Sum): boolean => a.open === b.open && sameDone(a.done, b.done);

/** Whether two sums of one requirement are the same. */
export const sameSums = (a: Sums, b: Sums): boolean =>
  a.exempts === b.exempts &&
  sameSum(a.total, b.total) &&
  a.floors.every((one, index) => sameSum(one, b.floors[index] as Sum)) &&
  a.others.every((one, index) => sameDone(one, b.others[index] as Done)) &&
  sameDone(a.unstated, b.unstated);
