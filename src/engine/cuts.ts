import type { Choice } from '../policy/schema/parts.ts';
import type { Keep, Limit } from '../policy/schema/recognition.ts';
import { everyOption } from './choice.ts';
import type { Entry } from './entry.ts';
import type { Exact } from './exact.ts';
import { once } from './once.ts';
import { isOfYears, type Span } from './period.ts';
import { exact, lesser, none, type Quantity, sumOf, total } from './quantity.ts';

/** A whole activity, or one named part of it. */
export type Member = { entry: Entry; part: string | undefined };

/** Amounts that a limit takes together, what the same work came to before, and the ways to keep them that are open. */
export type Cut = { limit: Limit; members: Member[]; before: Member[]; keeps: Keep[] };

export const amountOf = ({ entry, part }: Member): Quantity =>
  part === undefined ? entry.claimed : (entry.parts[part] ?? none);

/** What of an activity is not in the part that a limit is over. */
export const restOf = ({ entry, part }: Member): Quantity =>
  part === undefined
    ? none
    : total(Object.entries(entry.parts).flatMap(([name, amount]) => (name === part ? [] : [amount])));

export const isCap = (keep: Keep): keep is { cap: number } => typeof keep === 'object';

/** The rules that a limit is over, or parts of them; a part of what it is over as a whole is not taken twice. */
const overOf = once(({ rules }: Limit): { rule: string; part: string | undefined }[] =>
  rules.flatMap((over) => {
    const [rule = '', part] = over.split('#');
    return part !== undefined && rules.includes(rule) ? [] : [{ rule, part }];
  }),
);

/** What a limit is over, of what counts. */
function membersOf(limit: Limit, entries: readonly Entry[]): Member[] {
  const members: Member[] = [];
  for (const { rule, part } of overOf(limit))
    for (const entry of entries)
      if (entry.counting && entry.rule === rule && (part === undefined || part in entry.parts))
        members.push({ entry, part });
  return members;
}

function groupedBy(members: Member[], keyOf: (member: Member) => unknown): Member[][] {
  const groups = new Map<unknown, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}

/** Records of the same work; one without a link stands alone. */
const linked = (members: Member[]): Member[][] => groupedBy(members, (member) => member.entry.same ?? member);

/** Amounts of the same calendar year, in a span of several. */
function ofOneYear(members: Member[], span: Span): Member[][] {
  return isOfYears(span) ? groupedBy(members, ({ entry }) => entry.day?.slice(0, 4)) : [members];
}

/** A limit takes nothing from an amount that is alone, unless it is a cap. */
const takesAlone = once(({ keep }: Limit) => ({ isSo: everyOption(keep).some(isCap) }));

/** The least cap of a limit that does nothing but cap, on any reading. */
const leastCap = once(({ keep }: Limit): { cap: Exact | undefined } => {
  const keeps = everyOption(keep).filter((each) => each !== 'sum');
  const caps = keeps.filter(isCap).map(({ cap }) => exact(cap));
  return { cap: caps.length > 0 && caps.length === keeps.length ? caps.reduce(lesser) : undefined };
});

/** Whether all amounts together lie within the cap on any reading, so that none has to be asked for. */
function isNeverReached(limit: Limit, members: readonly Member[]): boolean {
  const { cap } = leastCap(limit);
  return cap !== undefined && sumOf(members.map((member) => amountOf(member).high)).compare(cap) <= 0;
}

/**
 * Every group of amounts that some limit could take something from, in the order of the limits.
 * Ways to keep are asked for only where there is such a group.
 */
export function cutsOf(
  limits: Limit[],
  entries: Entry[],
  earlier: Entry[],
  span: Span,
  keepsOf: (keep: Choice<Keep>) => Keep[],
): Cut[] {
  const cut = (limit: Limit, members: Member[], before: Member[] = []): Cut[] => {
    // Nothing and difference speak of years before, so without one they take nothing.
    const speaks = (keep: Keep) => before.length > 0 || (keep !== 'nothing' && keep !== 'difference');
    if (isNeverReached(limit, members)) return [];
    const keeps = keepsOf(limit.keep).map((keep) => (speaks(keep) ? keep : 'sum'));
    return keeps.every((keep) => keep === 'sum') ? [] : [{ limit, members, before, keeps }];
  };
  return limits.flatMap((limit) => {
    const members = membersOf(limit, entries);
    if (members.length === 0) return [];
    if (limit.among === 'same-in-earlier-year')
      return members.flatMap((member) => {
        const { same, activity } = member.entry;
        const before = membersOf(limit, earlier).filter(
          ({ entry }) => same !== undefined && entry.same === same && entry.activity !== activity,
        );
        return before.length === 0 ? [] : cut(limit, [member], before);
      });
    const groups = limit.among === 'year' ? ofOneYear(members, span) : linked(members);
    return groups.flatMap((group) => {
      const isEnough = group.length > 1 || (group.length === 1 && takesAlone(limit).isSo);
      return isEnough ? cut(limit, group) : [];
    });
  });
}

/** Activities that share cuts, directly or through others. */
export type Tied = { entries: Entry[]; cuts: Cut[] };

/** The cuts that have activities in common, together, each in the order of the limits. */
export function tied(cuts: Cut[]): Tied[] {
  let groups: Set<Entry>[] = [];
  for (const { members } of cuts) {
    const entries = members.map(({ entry }) => entry);
    const touched = groups.filter((group) => entries.some((entry) => group.has(entry)));
    const others = groups.filter((group) => !touched.includes(group));
    groups = [...others, new Set([...touched.flatMap((group) => [...group]), ...entries])];
  }
  return groups.map((entries) => ({
    entries: [...entries],
    cuts: cuts.filter(({ members }) => members.some(({ entry }) => entries.has(entry))),
  }));
}
