import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { everyOption } from './choice.ts';
import { type Entry, firstDay, type Place } from './entry.ts';
import type { Exact } from './exact.ts';
import { type Applied, alone, type Group, limited } from './limits.ts';
import { lately, type Own, once, onceNamed, onceRecurring } from './once.ts';
import { isOfYears, type Span } from './period.ts';
import { zero } from './quantity.ts';
import { mapTree, onEveryReading, optionsOf, pick, pruned, results, type Tree } from './readings.ts';
import { type Sums, sameSums, sumsOf } from './sums.ts';
import { type Table, tableOf } from './table.ts';
import type { Choose } from './types.ts';
import { on, outer, type Way } from './ways.ts';
import type { Work } from './work.ts';

/** To what something is counted: a requirement in a span, without some subjects in its total. */
export type Towards = { policy: Policy; requirement: Requirement; omitted: Counted[]; span: Span };

/** What one activity comes to after limits, where everybody who may decide gives the least. */
export type Share = { work: Work; place: Place; counted: Exact; limits: Applied[] };

/** What activities come to on given readings. */
export type Counts = { sums: Sums; readonly shares: Share[] };

/** What activities come to that limits tie to no others; the same for all that are alike. */
export type Core = {
  /** Cores of one requirement that have the same number come to the same. */
  number: number;
  /** What they come to; the shares are those of the first activities of this kind. */
  on: (choose: Choose) => Counts;
  /** What they add, by the readings that change it. */
  table: Table;
  /** The readings that are asked for to tell, on these. */
  asked: (choose: Choose) => string[];
  /** Whether that is what they add on every reading; else, there being too many combinations, it is on all at once. */
  isExact: boolean;
};

/** Activities that limits tie to no others. */
export type Bundle = { works: Work[]; core: Core };

function sharesIn(works: Work[], entries: Entry[], groups: Group[]): Share[] {
  const left = new Map(
    groups.flatMap(({ entries: of, least }) => of.map((entry, index) => [entry, least[index]] as const)),
  );
  const applied = groups.flatMap((group) => group.applied);
  return entries.map((entry, index) => ({
    work: works[index] as Work,
    place: entry.place,
    counted: left.get(entry) ?? zero,
    limits: applied.filter(({ activity }) => activity === entry.activity),
  }));
}

function counted(
  { requirement, omitted }: Towards,
  works: Work[],
  entries: Entry[],
  limit: (here: Entry[]) => Group[],
): Counts {
  const groups = limit(entries.filter(({ place }) => place !== 'outside'));
  let shares: Share[] | undefined;
  return {
    sums: sumsOf(requirement, omitted, groups),
    // On most readings nobody asks for them.
    get shares() {
      shares ??= sharesIn(works, entries, groups);
      return shares;
    },
  };
}

/** Counts activities towards a requirement. */
export const countsOf = (towards: Towards, works: Work[], earlier: Work[], way: Way): Counts =>
  counted(towards, works, way.entries(works, towards.span), (here) =>
    limited(towards.policy.limits, here, way.earlier(earlier, towards.span), towards.span, way.keeps),
  );

/** Counts activities on every reading; undefined where there are too many combinations. */
function countsOnEvery(towards: Towards, works: Work[], earlier: Work[]): Tree<Counts> | undefined {
  const [work, ...others] = works as [Work, ...Work[]];
  if (others.length === 0 && earlier.length === 0 && !work.ties.any)
    return mapTree(work.entry(towards.span), (entry) =>
      counted(towards, works, [entry], (here) => here.map(alone)),
    );
  return onEveryReading(optionsOf(towards.policy), (choose) => countsOf(towards, works, earlier, on(choose)));
}

/** The readings that something asks for. */
const askedBy =
  (run: (choose: Choose) => unknown) =>
  (choose: Choose): string[] => {
    const asked: string[] = [];
    run((reading) => {
      asked.push(reading);
      return choose(reading);
    });
    return asked;
  };

let last = 0;

/** Counts activities that limits tie to no others, on every reading. */
function coreOf(towards: Towards, works: Work[], earlier: Work[]): Core {
  const options = optionsOf(towards.policy);
  const counts = countsOnEvery(towards, works, earlier);
  const sums =
    counts &&
    pruned(
      mapTree(counts, (each) => each.sums),
      sameSums,
    );
  const table = sums && tableOf(towards.requirement, options, sums);
  last += 1;
  if (!table) {
    const { sums: result } = countsOf(towards, works, earlier, outer);
    const outermost = tableOf(towards.requirement, options, { result }) as Table;
    const run = (choose: Choose) => countsOf(towards, works, earlier, on(choose));
    return { number: last, on: lately(run), asked: askedBy(run), table: outermost, isExact: false };
  }
  const asked = askedBy((choose) => pick(sums, choose));
  return { number: last, on: lately((choose) => pick(counts, choose)), asked, table, isExact: true };
}

/** Subjects that may not count towards the total. */
const possibleOmissions = once(({ omits }: Requirement) => everyOption(omits).flat());

const omittable = once((_: Requirement) => new Map<number, boolean>());

/** Whether an activity may be of a subject that may not count. */
function mayBeOmitted(requirement: Requirement, work: Work, span: Span): boolean {
  const known = omittable(requirement);
  const number = work.numberIn(span);
  const found = known.get(number);
  if (found !== undefined) return found;
  const possible = possibleOmissions(requirement);
  const isSo = results(work.entry(span)).some(({ bySubject }) =>
    possible.some((subject) => subject in bySubject),
  );
  known.set(number, isSo);
  return isSo;
}

/** Whether some of these may be of a subject that may not count. */
export const haveOmitted = (requirement: Requirement, works: readonly Work[], span: Span): boolean =>
  possibleOmissions(requirement).length > 0 && works.some((work) => mayBeOmitted(requirement, work, span));

/** What activities come to depends on what each does, on which are about the same work, by whatever word, and in a span of years on the year of each. */
function nameOfWorks(works: Work[], earlier: Work[], span: Span): string | number {
  if (works.length === 1 && earlier.length === 0) return (works[0] as Work).numberIn(span);
  const links: (string | undefined)[] = [];
  const link = ({ activity: { same }, ties }: Work): number => {
    if (same === undefined || (ties.same.length === 0 && !ties.lasting)) return -1;
    if (!links.includes(same)) links.push(same);
    return links.indexOf(same);
  };
  const years = isOfYears(span);
  const year = ({ activity }: Work) => (years ? ` ${firstDay(activity.facts)?.slice(0, 4)}` : '');
  const here = works.map((work) => `${work.numberIn(span)} ${link(work)}${year(work)}`);
  const before = earlier.map((work) => `${work.nameBefore(span)} ${link(work)} ${works.indexOf(work)}`);
  return `${here.join('/')}|${before.join('/')}`;
}

/** Cores by requirement and what is omitted; by what their activities do. */
const cores = once((_: Policy) =>
  once((_: Requirement) => {
    const known = onceNamed<ReturnType<typeof onceRecurring<Core>>>();
    return (omitted: readonly Counted[]) => known(omitted.join(), () => onceRecurring());
  }),
);

/** Counts activities that limits tie to no others, on every reading; alike ones once. */
export type Bundling = (towards: Towards, works: Work[], earlier: Work[]) => Bundle;

/** Counts the activities of one record; what it alone has is counted once for all its periods. */
export function bundling(policy: Policy, requirement: Requirement): Bundling {
  const coresWithout = cores(policy)(requirement);
  const own = onceNamed<Own<Core>>();
  return (towards, works, earlier) => {
    const { omitted: left, span } = towards;
    const omitted = left.length > 0 && haveOmitted(requirement, works, span) ? left : [];
    const core = coresWithout(omitted)(
      nameOfWorks(works, earlier, span),
      () => coreOf({ ...towards, omitted }, works, earlier),
      own(omitted.join(), () => new Map()),
    );
    return { works, core };
  };
}

/** What each activity of a bundle contributes. */
export const sharesOf = ({ works, core }: Bundle, choose: Choose): Share[] =>
  core.on(choose).shares.map((share, index) => {
    const work = works[index] as Work;
    if (work === share.work) return share;
    return { ...share, work, limits: share.limits.map((each) => ({ ...each, activity: work.activity.id })) };
  });
