import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import type { Place } from './entry.ts';
import type { Exact } from './exact.ts';
import { type Applied, limited } from './limits.ts';
import type { Span } from './period.ts';
import { zero } from './quantity.ts';
import { mapTree, onEveryReading, optionsOf, pick, pruned, type Tree } from './readings.ts';
import { nameOfSums, type Sums, sumsOf } from './sums.ts';
import type { Choose } from './types.ts';
import { on, outer, type Way } from './ways.ts';
import type { Work } from './work.ts';

/** To what something is counted: a requirement in a span, without some subjects in its total. */
export type Towards = { policy: Policy; requirement: Requirement; omitted: Counted[]; span: Span };

/** What one activity comes to after limits, where everybody who may decide gives the least. */
export type Share = { work: Work; place: Place; counted: Exact; limits: Applied[] };

/** What activities come to on given readings. */
export type Counts = { sums: Sums; shares: Share[] };

/** Activities that limits tie to no others. */
export type Bundle = {
  works: Work[];
  /** What the same works came to in years before matters too. */
  earlier: Work[];
  on: (choose: Choose) => Counts;
  /** What they add, asking only for readings that change it. */
  sums: Tree<Sums>;
  /** Whether `sums` is what they add on every reading; else, there being too many combinations, it is on all at once. */
  isExact: boolean;
};

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

/** Counts activities that limits tie to no others, on every reading. */
export function bundleOf(towards: Towards, works: Work[], earlier: Work[]): Bundle {
  const count = (way: Way) => countsOf(towards, works, earlier, way);
  const run = (choose: Choose) => count(on(choose));
  const counts = onEveryReading(optionsOf(towards.policy), run);
  if (!counts) return { works, earlier, on: run, sums: { result: count(outer).sums }, isExact: false };
  const sums = pruned(
    mapTree(counts, (each) => each.sums),
    nameOfSums,
  );
  return { works, earlier, on: (choose) => pick(counts, choose), sums, isExact: true };
}
