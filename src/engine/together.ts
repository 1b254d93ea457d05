import { plusRows, type Row } from './rows.ts';
import { combinations, forEachCombination, mostCells, type Options, type Rows, stridesOf } from './table.ts';

/** Of several rows on readings that nothing else asks for, those to go on with. */
type Merge = (rows: Row[]) => Row[];

/** What tables come to together on each combination of some readings, which are all of theirs. */
function joined(options: Options, tables: Rows<Row[]>[], readings: string[], merge: Merge): Row[][] {
  const strides = tables.map((table) => stridesOf(options, table, readings));
  const cells: Row[][] = [];
  forEachCombination(options, readings, (at) => {
    let sofar: Row[] | undefined;
    for (const [index, table] of tables.entries()) {
      const where = (strides[index] as number[]).reduce(
        (sum, stride, digit) => sum + stride * (at[digit] as number),
        0,
      );
      const rows = table.cells[where] as Row[];
      sofar = sofar ? merge(sofar.flatMap((one) => rows.map((other) => plusRows(one, other)))) : rows;
    }
    cells.push(sofar ?? []);
  });
  return cells;
}

/** Forgets a reading: what tables that ask for it come to on any of its options. undefined where it is too much. */
function without(
  reading: string,
  options: Options,
  tables: Rows<Row[]>[],
  merge: Merge,
): Rows<Row[]> | undefined {
  const others = [...new Set(tables.flatMap(({ readings }) => readings))].filter(
    (other) => other !== reading,
  );
  const all = [...others.sort(), reading];
  if (combinations(options, all) > mostCells) return undefined;
  const cells = joined(options, tables, all, merge);
  const each = combinations(options, [reading]);
  const left = Array.from({ length: cells.length / each }, (_, at) =>
    merge(cells.slice(at * each, (at + 1) * each).flat()),
  );
  return left.some((rows) => rows.length > mostCells) ? undefined : { readings: others, cells: left };
}

/** The reading that is forgotten with the least work. */
function cheapest(options: Options, tables: Rows<Row[]>[]): string | undefined {
  let [least, found] = [Number.POSITIVE_INFINITY, undefined as string | undefined];
  for (const reading of new Set(tables.flatMap(({ readings }) => readings))) {
    const asking = tables.filter(({ readings }) => readings.includes(reading));
    const work = combinations(options, [...new Set(asking.flatMap(({ readings }) => readings))]);
    if (work < least) [least, found] = [work, reading];
  }
  return found;
}

/**
 * What tables come to together on every combination of their readings. One reading after the other is forgotten, as soon
 * as the tables that ask for it are put together; so only what tables share multiplies.
 * @returns undefined when there are too many combinations
 */
export function together(options: Options, tables: Rows<Row>[], merge: Merge): Row[] | undefined {
  let left: Rows<Row[]>[] = tables.map(({ readings, cells }) => ({
    readings,
    cells: cells.map((row) => [row]),
  }));
  for (let reading = cheapest(options, left); reading !== undefined; reading = cheapest(options, left)) {
    const name = reading;
    const asking = left.filter(({ readings }) => readings.includes(name));
    const rest = without(name, options, asking, merge);
    if (!rest) return undefined;
    left = [...left.filter((table) => !asking.includes(table)), rest];
  }
  return joined(options, left, [], merge)[0];
}
