import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { type Bundle, bundleOf, type Share, type Towards } from './bundle.ts';
import { once, onceNamed } from './once.ts';
import { nameOf } from './period.ts';
import { pick, readingsIn, results } from './readings.ts';
import { aroundSums, nameOfSums, nothingDone, plusSums, type Sums } from './sums.ts';
import { earlierWorks, tiedWorks } from './ties.ts';
import { together } from './together.ts';
import type { Choose, Readings } from './types.ts';
import type { Work, Works } from './work.ts';

/** What the activities of a span add to a requirement. */
export type Year = {
  on: (choose: Choose) => Sums;
  /** What each activity that may lie in the span contributes. */
  shares: (choose: Choose) => Map<Work, Share>;
  /** Ends that contain what they add on any readings with these fixed. Where exact, every end is reached on some. */
  ends: (fixed: Readings) => { sums: Sums; isExact: boolean };
  /** All that they can add with these readings fixed; undefined where there are too many combinations. */
  every: (fixed: Readings) => Sums[] | undefined;
};

const unlike = (all: Sums[]): Sums[] => [...new Map(all.map((sums) => [nameOfSums(sums), sums])).values()];

function makeYear({ requirement }: Towards, bundles: Bundle[]): Year {
  const settled = bundles.flatMap(({ sums, isExact }) => (isExact && 'result' in sums ? [sums.result] : []));
  const base = settled.reduce(plusSums, nothingDone(requirement));
  const open = bundles.filter(({ sums, isExact }) => !isExact || !('result' in sums));
  const trees = [{ result: base }, ...open.map(({ sums }) => sums)];
  const asked = new Set(trees.flatMap((tree) => readingsIn(tree)));
  const isExact = bundles.every((bundle) => bundle.isExact);
  const onFixed = <T>(run: (fixed: Readings) => T): ((fixed: Readings) => T) => {
    const known = onceNamed<T>();
    return (fixed) => {
      const matter = Object.entries(fixed).filter(([reading]) => asked.has(reading));
      return known(matter.join(' '), () => run(Object.fromEntries(matter)));
    };
  };
  return {
    on: (choose) =>
      open
        .map(({ sums, on, isExact: known }) => (known ? pick(sums, choose) : on(choose).sums))
        .reduce(plusSums, base),
    shares: (choose) =>
      new Map(bundles.flatMap(({ on }) => on(choose).shares.map((share) => [share.work, share] as const))),
    ends: onFixed((fixed) => {
      const merge = (sums: Sums[]) => [sums.reduce(aroundSums)];
      const [sums] = together(trees, fixed, { plus: plusSums, merge }) ?? [];
      const loose = () => trees.map((tree) => results(tree).reduce(aroundSums)).reduce(plusSums);
      return { sums: sums ?? loose(), isExact: isExact && sums !== undefined };
    }),
    every: onFixed((fixed) =>
      isExact ? together(trees, fixed, { plus: plusSums, merge: unlike }) : undefined,
    ),
  };
}

const alike = (a: Work[], b: Work[]): boolean =>
  a.length === b.length && a.every((work, index) => work === b[index]);

type Kept = { works: Work[]; earlier: Work[]; bundles: Map<Work | undefined, Bundle>; year: Year };

/** Bundles whose activities are still the same are taken over. */
function bundlesOf(
  towards: Towards,
  works: Work[],
  earlier: Work[],
  last: Kept | undefined,
): Kept['bundles'] {
  const pairs = tiedWorks(towards.policy, works).map((tied) => {
    const before = earlierWorks(towards.policy, tied, earlier);
    const found = last?.bundles.get(tied[0]);
    const stands = found && alike(found.works, tied) && alike(found.earlier, before);
    return [tied[0], stands ? found : bundleOf(towards, tied, before)] as const;
  });
  return new Map(pairs);
}

/** The last year worked out for each requirement, span and omitted subjects; while its activities are the same, it stands. */
const kept = once((_: Policy) => once((_: Requirement) => new Map<string, Kept>()));

/** What a record adds to a requirement in a span. */
export function yearOf(towards: Towards, record: Works): Year {
  const { policy, requirement, omitted, span } = towards;
  const known = kept(policy)(requirement);
  const name = [nameOf(span), ...omitted].join(' ');
  const last = known.get(name);
  const works = record.within(span);
  const earlier = earlierWorks(policy, works, record.all);
  if (last && alike(last.works, works) && alike(last.earlier, earlier)) return last.year;
  const bundles = bundlesOf(towards, works, earlier, last);
  const year = makeYear(towards, [...bundles.values()]);
  known.set(name, { works, earlier, bundles, year });
  return year;
}
