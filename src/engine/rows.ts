import type { Requirement } from '../policy/schema/requirement.ts';
import { Exact, type Whole } from './exact.ts';
import { type Done, isShareOfDone, nothing, type Sum, type Sums } from './sums.ts';

/**
 * Sums as a row of whole numbers over a common bottom, which add up far faster than fractions: first what is certain at
 * least, then from `Shape.most` on what is possible at most. All numbers of a row are plain, or all are big.
 */
export type Row = readonly Whole[];

/** How sums of a requirement lie in a row. */
type Shape = {
  /** Where the second half of a row begins. */
  most: number;
  toRow: (sums: Sums, bottom: Whole) => Row;
  toSums: (row: Row, bottom: Whole) => Sums;
  /** Figures of which more speaks against a verdict, and of which less does. */
  against: Record<'met' | 'not-met', { more: number[]; less: number[] }>;
};

/** Adds a row so many times to a sum; all are big where the times are. Plain numbers alone add up far faster. */
export function addRow(sum: Whole[], row: Row, times: Whole): void {
  if (typeof times === 'bigint')
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] as bigint) + BigInt(row[at] as Whole) * times;
  else for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (row[at] as number) * times;
}

/** Rows over one bottom, added up. */
export function plusRows(a: Row, b: Row): Row {
  const sum = a.slice();
  addRow(sum, b, typeof a[0] === 'bigint' ? 1n : 1);
  return sum;
}

/** Several rows over one bottom, added up. */
export function sumOfRows([first, ...rows]: readonly Row[]): Row {
  const sum = (first as Row).slice();
  for (const row of rows) addRow(sum, row, typeof row[0] === 'bigint' ? 1n : 1);
  return sum;
}

/** A row that contains all of some: of what is certain the least, of what is possible the most. */
export function aroundRows([first, ...rows]: readonly Row[], most: number): Row {
  if (rows.length === 0) return first as Row;
  const around = (first as Row).slice();
  for (const row of rows)
    for (let at = 0; at < around.length; at += 1) {
      const [one, other] = [around[at] as number, row[at] as number];
      if (at < most ? other < one : other > one) around[at] = other;
    }
  return around;
}

/** Of some rows those of which no other speaks more against a verdict. */
export function strongest(rows: readonly Row[], { more, less }: { more: number[]; less: number[] }): Row[] {
  if (rows.length === 1) return [...rows];
  const figure = (row: Row, at: number): number => row[at] as number;
  const covers = (one: Row, other: Row): boolean =>
    more.every((at) => figure(one, at) >= figure(other, at)) &&
    less.every((at) => figure(one, at) <= figure(other, at));
  let kept: Row[] = [];
  for (const row of rows) {
    if (kept.some((one) => covers(one, row))) continue;
    kept = [...kept.filter((one) => !covers(row, one)), row];
  }
  return kept;
}

const exemptions = { no: [0, 0], maybe: [0, 1], yes: [1, 1] } as const;
const upTo = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

/** How sums of a requirement lie in a row: lows and values of each figure, then highs, what is open, and exemptions. */
export function shapeOf({ floors }: Requirement): Shape {
  const shares = floors.flatMap((floor, index) => (isShareOfDone(floor) ? [index] : []));
  const doneIn = (sums: Sums): Done[] => [
    sums.total.done,
    ...sums.floors.map(({ done }) => done),
    sums.unstated,
    ...shares.map((index) => sums.others[index] as Done),
  ];
  const parts = 1 + floors.length;
  const figures = parts + 1 + shares.length;
  const most = 2 * figures + 1;
  const [opens, exempts] = [most + figures, most + figures + parts];
  const scaled = (value: Exact, bottom: Whole): Whole => {
    if (bottom === 1) return value.valueOf();
    const { top, bottom: own } = value.fraction;
    if (typeof bottom === 'bigint') return BigInt(top) * (bottom / BigInt(own));
    return (top as number) * (bottom / (own as number));
  };
  const flag = (is: boolean | number, bottom: Whole): Whole =>
    typeof bottom === 'bigint' ? BigInt(is) : Number(is);
  return {
    most,
    against: {
      met: { more: [exempts, ...upTo(most + parts + 1, shares.length)], less: upTo(0, parts) },
      'not-met': {
        more: [...upTo(most, parts + 1), ...upTo(opens, parts), exempts],
        less: upTo(parts + 1, shares.length),
      },
    },
    toRow: (sums, bottom) => {
      const done = doneIn(sums);
      const [certain, possible] = exemptions[sums.exempts];
      return [
        ...done.map(({ low }) => scaled(low, bottom)),
        ...done.map(({ value }) => scaled(value, bottom)),
        flag(certain, bottom),
        ...done.map(({ high }) => scaled(high, bottom)),
        ...[sums.total, ...sums.floors].map(({ open }) => flag(open, bottom)),
        flag(possible, bottom),
      ];
    },
    toSums: (row, bottom) => {
      const done = (at: number): Done => {
        const low = Exact.over(row[at] as Whole, bottom);
        const value = row[figures + at] === row[at] ? low : Exact.over(row[figures + at] as Whole, bottom);
        const high = row[most + at] === row[at] ? low : Exact.over(row[most + at] as Whole, bottom);
        return { low, high, value };
      };
      const sum = (part: number): Sum => ({ done: done(part), open: (row[opens + part] as Whole) > 0 });
      const possible = (row[exempts] as Whole) > 0 ? 'maybe' : 'no';
      return {
        total: sum(0),
        floors: floors.map((_, index) => sum(1 + index)),
        others: floors.map((_, index) =>
          shares.includes(index) ? done(parts + 1 + shares.indexOf(index)) : nothing,
        ),
        unstated: done(parts),
        exempts: (row[most - 1] as Whole) > 0 ? 'yes' : possible,
      };
    },
  };
}
