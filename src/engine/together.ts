import { plusRows, type Row, sumOfRows } from './rows.ts';
import {
  combinations,
  forEachCombination,
  mostCells,
  type Options,
  placeOf,
  type Rows,
  stridesOf,
} from './table.ts';

/** Of several rows on readings that nothing else asks for, those to go on with. */
type Merge = (rows: Row[]) => Row[];

/** Rows that are possible on each combination of some readings. */
type Possible = Rows<Row[]>;

/** Forgets readings: what a table comes to on any of their options. */
function without(options: Options, table: Possible, forgotten: readonly string[], merge: Merge): Possible {
  if (forgotten.length === 0) return table;
  const readings = table.readings.filter((reading) => !forgotten.includes(reading));
  if (readings.length === 0) return { readings, cells: [merge(table.cells.flat())] };
  const cells = Array.from({ length: combinations(options, readings) }, (): Row[] => []);
  const strides = stridesOf(options, { readings }, table.readings);
  let next = 0;
  forEachCombination(options, table.readings, (at) => {
    cells[placeOf(strides, at)]?.push(...(table.cells[next] as Row[]));
    next += 1;
  });
  return { readings, cells: cells.map(merge) };
}

/** Sums of one of each of several lists of rows. */
function added(lists: Row[][], merge: Merge): Row[] {
  const single = lists.flatMap((rows) => (rows.length === 1 ? rows : []));
  let sofar = single.length > 0 ? [sumOfRows(single)] : undefined;
  for (const rows of lists) {
    if (rows.length === 1) continue;
    sofar = sofar ? merge(sofar.flatMap((one) => rows.map((other) => plusRows(one, other)))) : rows;
  }
  return sofar ?? [];
}

/** What tables come to together on each combination of all their readings; undefined where these are too many. */
function joined(options: Options, tables: Possible[], merge: Merge): Possible | undefined {
  const readings = [...new Set(tables.flatMap((table) => table.readings))];
  if (combinations(options, readings) > mostCells) return undefined;
  const strides = tables.map((table) => stridesOf(options, table, readings));
  const cells: Row[][] = [];
  forEachCombination(options, readings, (at) => {
    const here = tables.map((table, index) => table.cells[placeOf(strides[index] as number[], at)] as Row[]);
    cells.push(added(here, merge));
  });
  return cells.some((rows) => rows.length > mostCells) ? undefined : { readings, cells };
}

const isShared = (tables: readonly { readings: string[] }[], reading: string): boolean => {
  let asking = 0;
  for (const { readings } of tables) if (readings.includes(reading)) asking += 1;
  return asking > 1;
};

/** The reading that several tables ask for and that is forgotten with the least work. */
function cheapest(options: Options, tables: Possible[]): string | undefined {
  let [least, found] = [Number.POSITIVE_INFINITY, undefined as string | undefined];
  for (const reading of new Set(tables.flatMap(({ readings }) => readings))) {
    const asking = tables.filter(({ readings }) => readings.includes(reading));
    const work = combinations(options, [...new Set(asking.flatMap(({ readings }) => readings))]);
    if (work < least) [least, found] = [work, reading];
  }
  return found;
}

/** What tables that share readings come to on every combination of these. */
function entangled(options: Options, tables: Rows<Row>[], merge: Merge): Row[] | undefined {
  let left: Possible[] = tables.map(({ readings, cells }) => ({
    readings,
    cells: cells.map((row) => [row]),
  }));
  for (;;) {
    const all = left;
    left = all.map((table) =>
      without(
        options,
        table,
        table.readings.filter((reading) => !isShared(all, reading)),
        merge,
      ),
    );
    const reading = cheapest(options, left);
    if (reading === undefined)
      return added(
        left.map(({ cells }) => cells[0] as Row[]),
        merge,
      );
    const asking = left.filter(({ readings }) => readings.includes(reading));
    const rest = joined(options, asking, merge);
    if (!rest) return undefined;
    left = [...left.filter((table) => !asking.includes(table)), rest];
  }
}

/**
 * What tables come to together on every combination of their readings. A reading that one table alone asks for is
 * forgotten at once, another as soon as the tables that ask for it are put together; so only what tables share multiplies.
 * @param tables at least one
 * @returns undefined when there are too many combinations
 */
export function together(options: Options, tables: Rows<Row>[], merge: Merge): Row[] | undefined {
  const sharing = tables.filter(({ readings }) => readings.some((reading) => isShared(tables, reading)));
  const apart = tables.filter((table) => !sharing.includes(table)).map(({ cells }) => merge(cells));
  if (sharing.length === 0) return added(apart, merge);
  const rest = entangled(options, sharing, merge);
  return rest && added([rest, ...apart], merge);
}
