import { figure, figures, unitName } from '../../format/number.ts';
import type { Axis } from './axis.ts';
import type { Line, Point } from './drawing.ts';

const round = (place: number): number => Math.round(place * 100) / 100;

/** Where a point stands on a drawing of 100 by 100, the origin below on the left. */
type Place = { x: number; y: number };

type Known = Point & { hours: NonNullable<Point['hours']> };
const isKnown = (point: Point): point is Known => point.hours !== null;

/** The stretches of a line that have figures, without a gap. */
function stretches(points: readonly Point[]): Known[][] {
  const all: Known[][] = [];
  for (const [index, point] of points.entries()) {
    if (!isKnown(point)) continue;
    const before = points[index - 1];
    if (before && isKnown(before)) all.at(-1)?.push(point);
    else all.push([point]);
  }
  return all;
}

/** Whether the hours jump from one level stretch to another, so that they are drawn as a step. */
const jumps = (values: readonly number[], at: number): boolean =>
  values[at] !== values[at + 1] &&
  values[at - 1] === values[at] &&
  (at + 2 >= values.length || values[at + 2] === values[at + 1]);

/** The corners of a stretch: level up to each next figure where only whole ones count, or where the hours jump. */
function corners(values: readonly number[], ats: readonly number[], whole: boolean): [number, number][] {
  return values.flatMap((value, index) => {
    const next = ats[index + 1];
    const own: [number, number] = [ats[index] as number, value];
    return next !== undefined && (whole || jumps(values, index)) ? [own, [next, value]] : [own];
  });
}

/** The shapes of a line, for a drawing of 100 by 100: the paths of what counts, the areas between low and high, and its end. */
export function shapesOf(
  { points }: Line,
  axis: Axis,
  most: number,
): { paths: string[]; bands: string[]; end: Place } {
  const place = ([at, hours]: [number, number]): Place => ({
    x: round((at / axis.to) * 100),
    y: round(100 - (hours / most) * 100),
  });
  const path = (all: [number, number][]): string =>
    all
      .map(place)
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
      .join('');
  const runs = stretches(points);
  const along = (run: Known[], end: 'value' | 'low' | 'high') =>
    corners(
      run.map(({ hours }) => hours[end] ?? hours.value),
      run.map(({ at }) => at),
      axis.whole,
    );
  const last = runs.at(-1)?.at(-1);
  return {
    paths: runs.map((run) => path(along(run, 'value'))),
    bands: runs
      .filter((run) => run.some(({ hours: { low, high } }) => high !== low))
      .map((run) => `${path([...along(run, 'high'), ...along(run, 'low').reverse()])}Z`),
    end: place([last?.at ?? 0, last?.hours.value ?? 0]),
  };
}

/** What a line says: 都是60学时; 10天60学时; 最多60学时（从5天起）; with the ends over the readings where they lie apart. */
export function lineText({ points }: Line, axis: Axis): string {
  const known = points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const unit = unitName(last.unit);
  const figureAt = ({ hours }: Known) =>
    hours.low === hours.high
      ? `${figure(hours.value)}${unit}`
      : `${figure(hours.value)}${unit}（各种读法${figures(hours)}）`;
  if (known.every(({ hours }) => hours.value === last.hours.value)) return `都是${figureAt(last)}`;
  const top = known.find((_, index) =>
    known.slice(index).every(({ hours }) => hours.value === last.hours.value),
  );
  const from = `${figure(first.at)}${axis.unit}${figureAt(first)}`;
  if (top && top !== last && !axis.whole)
    return `${from}，最多${figureAt(last)}，从${figure(top.at)}${axis.unit}起不再增加`;
  return `${from}，${figure(last.at)}${axis.unit}${figureAt(last)}`;
}
