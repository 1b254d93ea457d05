import { type Recognition, recognise } from '../../engine/recognise.ts';
import type { Facts } from '../../engine/types.ts';
import { type Box, boxesOf } from '../../format/boxes.ts';
import type { Unit } from '../../policy/schema/parts.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { type Axis, axesOf, figuresOn, ranksOf } from './axis.ts';
import { type Case, casesOf } from './cases.ts';

/** What the engine gives at one figure of an axis; `hours` is null where there is no figure. */
export type Point = { at: number } & Pick<
  Recognition,
  'state' | 'hours' | 'unit' | 'form' | 'exempts' | 'missing'
>;

/** Cases that come to the same everywhere on the axis. */
export type Line = { boxes: Box[]; points: Point[] };

/** One policy along an axis: the lines that have figures, the cases that have none, and whether the first rank is assumed. */
export type Plot = { policy: Policy; clauses: string[]; lines: Line[]; without: Line[]; ranked: boolean };

/** The regions along one axis. */
export type Chart = { axis: Axis; unit: Unit; most: number; plots: Plot[] };

/** Cases of one policy with a figure of their own, or without; the ranks are across. */
export type Row = { boxes: Box[]; cells: Point[] };
export type Table = {
  policy: Policy;
  clauses: string[];
  /** Ranks that are told apart, in runs; one empty run where the rank does not matter. */
  ranks: number[][];
  /** The rank that stands for all after it. */
  last: number | undefined;
  rows: Row[];
};

/** The ends of the scales, in hours. */
const scales = [5, 10, 20, 30, 40, 60, 80, 100, 120, 160, 200, 240, 300, 400, 600, 800, 1000];

const rulesOf = (policy: Policy, kind: string) =>
  policy.rules.filter(({ activity }) => activity.includes(kind));

/** The clauses behind the figures of a kind. */
const clausesOf = (policy: Policy, kind: string): string[] => [
  ...new Set(rulesOf(policy, kind).flatMap(({ clause }) => clause)),
];

function pointAt(policy: Policy, kind: string, facts: Facts, at: number): Point {
  const { state, hours, unit, form, exempts, missing } = recognise(policy, { id: 'case', kind, facts });
  return { at, state, hours, unit, form, exempts, missing };
}

/** Puts together what comes to the same. */
function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** How many values each fact can have. */
const wholeOf = (vocabulary: Vocabulary): Record<string, number> =>
  Object.fromEntries(
    Object.entries(vocabulary.facts).flatMap(([name, fact]) =>
      fact.type === 'choice'
        ? [[name, Object.keys(fact.options).length]]
        : fact.type === 'flag'
          ? [[name, 2]]
          : [],
    ),
  );

const hasFigure = ({ points }: Line): boolean => points.some(({ hours }) => hours !== null);
const lastOf = ({ points }: Line): number => points.at(-1)?.hours?.value ?? 0;

/** The figure of an axis at which ranks are compared. */
export const sampleOn = ({ whole, to }: Axis): number => (whole ? 1 : to / 2);

function plotOf(policy: Policy, kind: string, axis: Axis, vocabulary: Vocabulary): Plot {
  const figures = figuresOn(axis);
  const middle = figures[Math.floor(figures.length / 2)] as number;
  // A document that does not count along this axis is asked without it: its figures are the same all along.
  const counts = axesOf(rulesOf(policy, kind)).includes(axis);
  const given = (at: number): Facts => (counts ? axis.facts(at) : {});
  const cases = casesOf(policy, kind, given(middle), vocabulary, [1]);
  const all = cases.map((each) => ({
    each,
    points: figures.map((at) => pointAt(policy, kind, { ...given(at), ...each }, at)),
  }));
  const lines = grouped(all, ({ points }) => JSON.stringify(points)).map(
    (group): Line => ({
      boxes: boxesOf(
        group.map(({ each }) => withoutRank(each)),
        wholeOf(vocabulary),
      ),
      points: group[0]?.points ?? [],
    }),
  );
  return {
    policy,
    clauses: clausesOf(policy, kind),
    ranked: cases.some(({ rank }) => rank !== undefined),
    lines: lines.filter(hasFigure).sort((a, b) => lastOf(b) - lastOf(a)),
    without: lines.filter((line) => !hasFigure(line)),
  };
}

const highest = ({ lines }: Plot): number =>
  Math.max(0, ...lines.flatMap(({ points }) => points.map(({ hours }) => hours?.high ?? hours?.value ?? 0)));

/** The regions on common scales, one chart for each axis along which some region's hours grow. */
export function chartsOf(policies: readonly Policy[], kind: string, vocabulary: Vocabulary): Chart[] {
  return axesOf(policies.flatMap((policy) => rulesOf(policy, kind)))
    .map((axis) => {
      const plots = policies.map((policy) => plotOf(policy, kind, axis, vocabulary));
      const top = Math.max(...plots.map(highest));
      const unit = plots.flatMap(({ lines }) => lines)[0]?.points[0]?.unit ?? 'hours';
      return { axis, unit, plots, most: scales.find((scale) => scale >= top) ?? Math.ceil(top / 500) * 500 };
    })
    .filter(({ plots }) => plots.some(({ lines }) => lines.length > 0));
}

const withoutRank = ({ rank: _, ...rest }: Case): Case => rest;

/** Whether a case says everything that another says, and more. */
const refines = (case_: Case, other: Case): boolean =>
  Object.keys(case_).length > Object.keys(other).length &&
  Object.entries(other).every(([fact, value]) => case_[fact] === value);

const worth = ({ at: _, ...rest }: Point): string => JSON.stringify(rest);

const figuresIn = ({ cells }: Row): number => Number(cells.some(({ hours }) => hours !== null));

/** Cases against ranks, where hours do not grow along anything or the rank has a part in them. */
export function tableOf(
  policy: Policy,
  kind: string,
  axis: Axis | undefined,
  vocabulary: Vocabulary,
): Table | undefined {
  const { ranks, open } = ranksOf(rulesOf(policy, kind));
  const given = axis?.facts(sampleOn(axis)) ?? {};
  const cases = casesOf(policy, kind, given, vocabulary, ranks);
  const byRank = cases.some(({ rank }) => rank !== undefined);
  if (axis && !byRank) return undefined;
  const across = byRank ? ranks : [0];
  const all = grouped(cases, (each) => JSON.stringify(withoutRank(each)));
  // A fact that is asked for at some ranks only: the cases that answer it stand for the one that does not.
  const finest = all.filter(([first = {}]) =>
    all.every(([other = {}]) => !refines(withoutRank(other), withoutRank(first))),
  );
  const rows = finest.map(([first = {}]) => {
    const rest = withoutRank(first);
    const cells = across.map((rank) =>
      pointAt(policy, kind, { ...given, ...rest, ...(first.rank !== undefined && { rank }) }, rank),
    );
    return { rest, cells };
  });
  const runs: number[][] = [];
  for (const [place, rank] of across.entries()) {
    const like =
      place > 0 &&
      rows.every(({ cells }) => worth(cells[place] as Point) === worth(cells[place - 1] as Point));
    if (like) runs.at(-1)?.push(rank);
    else runs.push([rank]);
  }
  const merged = grouped(rows, ({ cells }) => JSON.stringify(cells.map(worth))).map(
    (group): Row => ({
      boxes: boxesOf(
        group.map(({ rest }) => rest),
        wholeOf(vocabulary),
      ),
      cells: runs.map(([rank]) => group[0]?.cells[across.indexOf(rank as number)] as Point),
    }),
  );
  if (!merged.some(({ cells }) => cells.some(({ hours }) => hours !== null))) return undefined;
  return {
    policy,
    clauses: clausesOf(policy, kind),
    ranks: byRank ? runs : [[]],
    last: byRank && open ? ranks.at(-1) : undefined,
    rows: merged.sort((a, b) => figuresIn(b) - figuresIn(a)),
  };
}
