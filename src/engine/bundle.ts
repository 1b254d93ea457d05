import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import type { Place } from './entry.ts';
import type { Exact } from './exact.ts';
import { type Applied, limited } from './limits.ts';
import { once, onceNamed } from './once.ts';
import type { Span } from './period.ts';
import { zero } from './quantity.ts';
import { mapTree, onEveryReading, optionsOf, pick, pruned } from './readings.ts';
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
export type Counts = { sums: Sums; shares: Share[] };

/** What activities come to that limits tie to no others; the same for all that are alike. */
export type Core = {
  /** Its number, by which years of alike activities are found. */
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

/** Counts activities towards a requirement. */
export function countsOf(
  { policy, requirement, omitted, span }: Towards,
  works: Work[],
  earlier: Work[],
  way: Way,
): Counts {
  const entries = way.entries(works, span);
  const here = entries.filter(({ place }) => place !== 'outside');
  const groups = limited(policy.limits, here, way.earlier(earlier, span), way.keeps);
  const left = new Map(
    groups.flatMap(({ entries: of, least }) => of.map((entry, index) => [entry, least[index]] as const)),
  );
  const applied = groups.flatMap((group) => group.applied);
  return {
    sums: sumsOf(requirement, omitted, groups),
    shares: entries.map((entry, index) => ({
      work: works[index] as Work,
      place: entry.place,
      counted: left.get(entry) ?? zero,
      limits: applied.filter(({ activity }) => activity === entry.activity),
    })),
  };
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
  const count = (way: Way) => countsOf(towards, works, earlier, way);
  const run = (choose: Choose) => count(on(choose));
  const options = optionsOf(towards.policy);
  const counts = onEveryReading(options, run);
  const sums =
    counts &&
    pruned(
      mapTree(counts, (each) => each.sums),
      sameSums,
    );
  const table = sums && tableOf(towards.requirement, options, sums);
  last += 1;
  if (!table) {
    const outermost = tableOf(towards.requirement, options, { result: count(outer).sums }) as Table;
    return { number: last, on: run, asked: askedBy(run), table: outermost, isExact: false };
  }
  const asked = askedBy((choose) => pick(sums, choose));
  return { number: last, on: (choose) => pick(counts, choose), asked, table, isExact: true };
}

const cores = once((_: Policy) => once((_: Requirement) => onceNamed<Core>()));

/** What activities come to depends on what each does, and on which are about the same work, by whatever word. */
function nameOfWorks(works: Work[], earlier: Work[], span: Span): string {
  if (works.length === 1 && earlier.length === 0) return (works[0] as Work).nameIn(span);
  const links: (string | undefined)[] = [];
  const link = ({ activity: { same } }: Work): number => {
    if (same === undefined) return -1;
    if (!links.includes(same)) links.push(same);
    return links.indexOf(same);
  };
  const here = works.map((work) => `${work.nameIn(span)} ${link(work)}`);
  const before = earlier.map((work) => `${work.nameBefore(span)} ${link(work)} ${works.indexOf(work)}`);
  return `${here.join('/')}|${before.join('/')}`;
}

/** Counts activities that limits tie to no others, on every reading; alike ones once. */
export function bundleOf(towards: Towards, works: Work[], earlier: Work[]): Bundle {
  const { policy, requirement, omitted, span } = towards;
  const name = `${omitted} ${nameOfWorks(works, earlier, span)}`;
  return { works, core: cores(policy)(requirement)(name, () => coreOf(towards, works, earlier)) };
}

/** What each activity of a bundle contributes. */
export const sharesOf = ({ works, core }: Bundle, choose: Choose): Share[] =>
  core.on(choose).shares.map((share, index) => {
    const work = works[index] as Work;
    if (work === share.work) return share;
    return { ...share, work, limits: share.limits.map((each) => ({ ...each, activity: work.activity.id })) };
  });
