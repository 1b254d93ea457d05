import type { Keep } from '../policy/schema/recognition.ts';
import { amountOf, type Cut, isCap, type Member, restOf, type Tied } from './cuts.ts';
import type { Entry } from './entry.ts';
import type { Exact } from './exact.ts';
import { exact, greater, highest, lesser, type Quantity, sumOf, total, zero } from './quantity.ts';

const sure = (members: Member[]): Member[] => members.filter(({ entry }) => entry.sure);
const lowsOf = (members: Member[]): Exact[] => members.map((member) => amountOf(member).low);
const highsOf = (members: Member[]): Exact[] => members.map((member) => amountOf(member).high);

/** The most that a cut can leave of its members together. */
function mostOf({ members, before, keeps }: Cut): Exact {
  const highs = highsOf(members);
  const whole = sumOf(highs);
  const one = (keep: Keep): Exact => {
    if (keep === 'best') return highest(highs);
    if (keep === 'least')
      return sure(members).length < members.length ? highest(highs) : highs.reduce(lesser);
    if (keep === 'nothing') return sure(before).length > 0 ? zero : whole;
    if (keep === 'difference') return greater(whole.sub(highest(lowsOf(sure(before)))), zero);
    return isCap(keep) ? lesser(whole, exact(keep.cap)) : whole;
  };
  return keeps.map(one).reduce(greater);
}

/** The least that a cut leaves of its members together. */
function leastOf({ members, before, keeps }: Cut): Exact {
  const lows = lowsOf(members);
  const whole = sumOf(lows);
  const one = (keep: Keep): Exact => {
    if (keep === 'best') return highest(lows);
    if (keep === 'least') return lows.reduce(lesser);
    if (keep === 'nothing') return zero;
    if (keep === 'difference') return greater(whole.sub(highest(highsOf(before))), zero);
    return isCap(keep) ? lesser(whole, exact(keep.cap)) : whole;
  };
  return keeps.map(one).reduce(lesser);
}

/** Whether an activity is taken whole by one cut and in part by another. */
const inTwoWays = (members: Member[], entry: Entry): boolean => {
  const ways = members.filter((member) => member.entry === entry).map(({ part }) => part === undefined);
  return ways.includes(true) && ways.includes(false);
};

/**
 * The least that several cuts leave, one after the other. The highest amount survives every cut that keeps the best,
 * and of what is there when a cap comes, the cap is left. Of any other order or way to keep nothing is certain.
 */
function leastOfSeveral({ cuts, entries }: Tied): Exact {
  const members = cuts.flatMap((cut) => cut.members);
  const capped = cuts.findIndex(({ keeps }) => keeps.some(isCap));
  const isKnown = (keep: Keep, at: number) =>
    keep === 'sum' || isCap(keep) || (keep === 'best' && (capped < 0 || at < capped));
  const known = cuts.every(({ keeps }, at) => keeps.every((keep) => isKnown(keep, at)));
  if (!known || entries.some((entry) => inTwoWays(members, entry))) return zero;
  const caps = cuts.flatMap(({ keeps }) => keeps.filter(isCap).map(({ cap }) => exact(cap)));
  return caps.reduce(lesser, highest(lowsOf(members)));
}

/**
 * Ends that contain what the cuts leave of their activities together, whatever the amounts between their ends
 * and the ways to keep them. Cuts only take, so what there was before one of them is never exceeded.
 */
export function outerEnds(group: Tied): Quantity {
  const { cuts, entries } = group;
  const others = ({ members }: Cut): Quantity => {
    const outside = entries.filter((entry) => !members.some((member) => member.entry === entry));
    return total([...outside.map(({ claimed }) => claimed), ...members.map(restOf)]);
  };
  const [first, ...more] = cuts as [Cut, ...Cut[]];
  const whole = total(entries.map(({ claimed }) => claimed)).high;
  return {
    low: more.length === 0 ? others(first).low.add(leastOf(first)) : leastOfSeveral(group),
    high: cuts.map((cut) => others(cut).high.add(mostOf(cut))).reduce(lesser, whole),
  };
}
