import type Fraction from 'fraction.js';
import type { Keep, Limit } from '../policy/schema/recognition.ts';
import { settle } from './choice.ts';
import { exact, greater, lesser, type Quantity, zero } from './quantity.ts';
import type { Choose } from './types.ts';

/** One activity's amount in the period, before and after limits. */
export type Entry = {
  activity: string;
  rule: string | undefined;
  same: string | undefined;
  /** Before any limit. */
  claimed: Quantity;
  counted: Quantity;
  parts: Record<string, Quantity>;
};

/** The same work as counted in an earlier period: rule, link and amount. */
export type Earlier = Pick<Entry, 'rule' | 'same' | 'claimed'>;

/** What a limit took from an activity; figures in the unit of the rule. */
export type Applied = { limit: string; activity: string; from: number; to: number };

/** What is kept of several amounts, one by one. */
function kept(keep: Keep, amounts: Fraction[]): Fraction[] {
  if (typeof keep === 'object') {
    let left = exact(keep.cap);
    return amounts.map((amount) => {
      const part = lesser(amount, left);
      left = left.sub(part);
      return part;
    });
  }
  if (keep !== 'best' && keep !== 'least') return amounts;
  const chosen = amounts.reduce(keep === 'best' ? greater : lesser);
  const at = amounts.findIndex((amount) => amount.compare(chosen) === 0);
  return amounts.map((amount, index) => (index === at ? amount : zero));
}

/** What a later year adds to the same work counted before. */
function afterEarlier(keep: Keep, amount: Quantity, before: Quantity): Quantity {
  if (keep === 'nothing') return { low: zero, high: zero };
  if (keep !== 'difference') return amount;
  return { low: greater(amount.low.sub(before.high), zero), high: greater(amount.high.sub(before.low), zero) };
}

type Member = { entry: Entry; part: string | undefined };

/** The amounts a limit is over: whole activities, or one named part of them. */
const membersOf = (limit: Limit, entries: Entry[]): Member[] =>
  limit.rules.flatMap((over) => {
    const [rule, part] = over.split('#');
    return entries
      .filter((entry) => entry.rule === rule && (part === undefined || part in entry.parts))
      .map((entry) => ({ entry, part }));
  });

const amountOf = ({ entry, part }: Member): Quantity => (part === undefined ? entry.counted : (entry.parts[part] ?? entry.counted));

/** Members that the limit takes together; a limit over a single amount takes nothing, except a cap. */
function groupsOf(limit: Limit, members: Member[]): Member[][] {
  if (limit.among === 'year') return [members];
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const { same } = member.entry;
    if (same !== undefined) groups.set(same, [...(groups.get(same) ?? []), member]);
  }
  return [...groups.values()];
}

function set({ entry, part }: Member, to: Quantity): void {
  const from = amountOf({ entry, part });
  if (part === undefined) entry.counted = to;
  else {
    entry.counted = { low: entry.counted.low.sub(from.low).add(to.low), high: entry.counted.high.sub(from.high).add(to.high) };
    entry.parts = { ...entry.parts, [part]: to };
  }
}

/**
 * Applies a policy's limits in order. Changes `counted` of the entries and returns what was taken.
 * @param earlier the same works as they were counted in periods before
 */
export function applyLimits(limits: Limit[], entries: Entry[], earlier: Earlier[], choose: Choose): Applied[] {
  const applied: Applied[] = [];
  const change = (limit: Limit, member: Member, to: Quantity) => {
    const before = member.entry.counted;
    set(member, to);
    const after = member.entry.counted;
    if (before.low.compare(after.low) !== 0 || before.high.compare(after.high) !== 0)
      applied.push({ limit: limit.id, activity: member.entry.activity, from: before.low.valueOf(), to: after.low.valueOf() });
  };
  for (const limit of limits) {
    const members = membersOf(limit, entries);
    if (limit.among === 'same-in-earlier-year') {
      for (const member of members) {
        const before = earlier.filter(
          (work) => work.same !== undefined && work.same === member.entry.same && limit.rules.includes(work.rule ?? ''),
        );
        if (before.length === 0) continue;
        const most = before.map((work) => work.claimed).reduce((a, b) => ({ low: greater(a.low, b.low), high: greater(a.high, b.high) }));
        change(limit, member, afterEarlier(settle(limit.keep, choose), amountOf(member), most));
      }
      continue;
    }
    for (const group of groupsOf(limit, members)) {
      const cutsAlone = typeof limit.keep === 'object' && limit.among === 'year';
      if (group.length === 0 || (group.length === 1 && !cutsAlone)) continue;
      const keep = settle(limit.keep, choose);
      const lows = kept(keep, group.map((member) => amountOf(member).low));
      const highs = kept(keep, group.map((member) => amountOf(member).high));
      group.forEach((member, index) => {
        change(limit, member, { low: lows[index] as Fraction, high: highs[index] as Fraction });
      });
    }
  }
  return applied;
}
