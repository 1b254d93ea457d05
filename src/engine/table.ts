import type { Requirement } from '../policy/schema/requirement.ts';
import type { Exact, Whole } from './exact.ts';
import { once } from './once.ts';
import { pick, readingsIn, results, type Tree } from './readings.ts';
import { addRow, type Row, shapeOf, sumOfRows } from './rows.ts';
import type { Done, Sums } from './sums.ts';
import type { Choose, Readings } from './types.ts';

/** The options of every reading. */
export type Options = Record<string, string[]>;

/** A row for every combination of the options of some readings, of which the last changes fastest. */
export type Rows<T> = { readings: string[]; cells: T[] };

/** What activities add, as rows over one bottom. */
export type Table = Rows<Row> & { bottom: Whole };

/** More combinations than this are not written down. */
export const mostCells = 4096;
const fewCells = 64;

export const shape = once(shapeOf);

const countOf = (options: Options, reading: string): number => options[reading]?.length ?? 1;

const sameReadings = (some: readonly string[], others: readonly string[]): boolean =>
  some === others ||
  (some.length === others.length && some.every((reading, index) => reading === others[index]));

/** How many combinations some readings have. */
export const combinations = (options: Options, readings: readonly string[]): number =>
  readings.reduce((all, reading) => all * countOf(options, reading), 1);

/** Calls with the number of the option of each reading, for every combination in their order. */
export function forEachCombination(
  options: Options,
  readings: readonly string[],
  call: (at: readonly number[]) => void,
): void {
  const at = readings.map(() => 0);
  const count = combinations(options, readings);
  for (let index = 0; index < count; index += 1) {
    call(at);
    for (let digit = readings.length - 1; digit >= 0; digit -= 1) {
      at[digit] = (at[digit] as number) + 1;
      if ((at[digit] as number) < countOf(options, readings[digit] as string)) break;
      at[digit] = 0;
    }
  }
}

/** For each of some readings how far apart its options lie in a table; 0 where the table does not know it. */
export function stridesOf(
  options: Options,
  table: { readings: string[] },
  readings: readonly string[],
): number[] {
  let stride = 1;
  const strides = new Map<string, number>();
  for (const reading of [...table.readings].reverse()) {
    strides.set(reading, stride);
    stride *= countOf(options, reading);
  }
  return readings.map((reading) => strides.get(reading) ?? 0);
}

/** Where a cell is, so many options on in each reading. */
export function placeOf(strides: readonly number[], at: readonly number[]): number {
  let place = 0;
  for (let digit = 0; digit < strides.length; digit += 1)
    place += (strides[digit] as number) * (at[digit] as number);
  return place;
}

/** Where a table has the cell of chosen options. */
export function cellOn<T>(options: Options, { readings, cells }: Rows<T>, choose: Choose): T {
  let index = 0;
  for (const reading of readings)
    index = index * countOf(options, reading) + Math.max(0, options[reading]?.indexOf(choose(reading)) ?? 0);
  return cells[index] as T;
}

/** The same table where some readings are chosen already. */
export function fixedIn<T>(options: Options, table: Rows<T>, fixed: Readings): Rows<T> {
  if (!table.readings.some((reading) => reading in fixed)) return table;
  const readings = table.readings.filter((reading) => !(reading in fixed));
  const cells: T[] = [];
  forEachCombination(options, readings, (at) => {
    const choose = (reading: string) =>
      fixed[reading] ?? options[reading]?.[at[readings.indexOf(reading)] as number] ?? '';
    cells.push(cellOn(options, table, choose));
  });
  return { readings, cells };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The least that is a multiple of both; plain as long as both and it are. */
function commonBottom(a: Whole, b: Whole): Whole {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  const [one, other] = [BigInt(a), BigInt(b)];
  const common = (one / gcd(one, other)) * other;
  const isPlain = typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(Number(common));
  return isPlain ? Number(common) : common;
}

const commonWith = (bottom: Whole, end: Exact): Whole =>
  end.isWhole ? bottom : commonBottom(bottom, end.fraction.bottom);
const commonOf = (bottom: Whole, { low, high, value }: Done): Whole =>
  commonWith(commonWith(commonWith(bottom, low), high), value);

function bottomOf({ total, floors, others, unstated }: Sums): Whole {
  let bottom = commonOf(commonOf(1, total.done), unstated);
  for (const { done } of floors) bottom = commonOf(bottom, done);
  for (const done of others) bottom = commonOf(bottom, done);
  return bottom;
}

/** Far below what plain numbers can hold, so that a year of such rows adds up to no more than that. */
const small = 2 ** 40;
const isSmall = (row: Row): boolean =>
  row.every((figure) => typeof figure === 'bigint' || (figure < small && figure > -small));

/** Writes down what activities add on every combination of the readings it depends on; undefined where these are too many. */
export function tableOf(requirement: Requirement, options: Options, sums: Tree<Sums>): Table | undefined {
  const readings = readingsIn(sums).sort();
  if (combinations(options, readings) > mostCells) return undefined;
  const all = results(sums);
  const { toRow } = shape(requirement);
  const least = all.map(bottomOf).reduce(commonBottom, 1);
  const plain = all.map((each) => toRow(each, least));
  const bottom = plain.every(isSmall) ? least : BigInt(least);
  const written = bottom === least ? plain : all.map((each) => toRow(each, bottom));
  if (readings.length === 0) return { readings, cells: written, bottom };
  const rows = new Map(all.map((each, index) => [each, written[index]]));
  const cells: Row[] = [];
  forEachCombination(options, readings, (at) => {
    const choose = (reading: string) => options[reading]?.[at[readings.indexOf(reading)] as number] ?? '';
    cells.push(rows.get(pick(sums, choose)) as Row);
  });
  return { readings, cells, bottom };
}

/** Tables over one bottom; those that depend on the same readings are added up. */
function addedOver(tables: readonly Table[], bottom: Whole): Rows<Row>[] {
  const nothing: Whole = typeof bottom === 'bigint' ? 0n : 0;
  const sums: { readings: string[]; cells: Whole[][] }[] = [];
  for (const { readings, cells, bottom: own } of tables) {
    const times = typeof bottom === 'bigint' ? bottom / BigInt(own) : bottom / (own as number);
    let sum = sums.find((other) => sameReadings(other.readings, readings));
    if (!sum) {
      sum = { readings, cells: cells.map((row) => row.map(() => nothing)) };
      sums.push(sum);
    }
    for (let at = 0; at < cells.length; at += 1) addRow(sum.cells[at] as Whole[], cells[at] as Row, times);
  }
  return sums;
}

/** Tables that share readings with each other, directly or through others. */
function entangled(tables: Rows<Row>[]): Rows<Row>[][] {
  let groups: Rows<Row>[][] = [];
  for (const table of tables) {
    const shares = (group: Rows<Row>[]) =>
      group.some(({ readings }) => readings.some((reading) => table.readings.includes(reading)));
    const touched = groups.filter(shares);
    if (touched.length === 0) groups.push([table]);
    else groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), table]];
  }
  return groups;
}

/** One table for several, on all their readings. */
function inOne(options: Options, tables: Rows<Row>[], readings: string[]): Rows<Row> {
  const strides = tables.map((table) => stridesOf(options, table, readings));
  const cells: Row[] = [];
  forEachCombination(options, readings, (at) => {
    const rows = tables.map(({ cells: own }, index) => own[placeOf(strides[index] as number[], at)] as Row);
    cells.push(sumOfRows(rows));
  });
  return { readings, cells };
}

/** Tables that share readings are put into one where that has few cells, which makes most tables independent. */
const untangled = (options: Options, tables: Rows<Row>[]): Rows<Row>[] =>
  entangled(tables).flatMap((group) => {
    if (group.length === 1) return group;
    const readings = [...new Set(group.flatMap((table) => table.readings))];
    return combinations(options, readings) > fewCells ? group : [inOne(options, group, readings)];
  });

/** Tables over one bottom; those that depend on the same readings, or on few, are added up. */
export function addedUp(options: Options, tables: readonly Table[]): { tables: Rows<Row>[]; bottom: Whole } {
  const bottom = tables.map((table) => table.bottom).reduce(commonBottom, 1);
  const plain = addedOver(tables, bottom);
  if (plain.every(({ cells }) => cells.every(isSmall))) return { tables: untangled(options, plain), bottom };
  return { tables: untangled(options, addedOver(tables, BigInt(bottom))), bottom: BigInt(bottom) };
}
