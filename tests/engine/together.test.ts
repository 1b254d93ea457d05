import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aroundRows, type Row, strongest, sumOfRows } from '../../src/engine/rows.ts';
import {
  addedUp,
  forEachCombination,
  type Options,
  placeOf,
  stridesOf,
  type Table,
} from '../../src/engine/table.ts';
import { together } from '../../src/engine/together.ts';

/** Eight readings of two or three options: in all 1,296 combinations. */
const options: Options = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [`r${index}`, ['a', 'b', 'c'].slice(0, 2 + (index % 2))]),
);
const readings = Object.keys(options);
/** Of four figures the first two are what is certain at least. */
const most = 2;
const width = 4;

const table: fc.Arbitrary<Table> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...readings), { maxLength: 3 }), fc.constantFrom(1, 2, 3))
  .chain(([some, bottom]) => {
    const asked = [...some].sort();
    const cells = asked.reduce((count, reading) => count * (options[reading] as string[]).length, 1);
    const row = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: width, maxLength: width });
    return fc
      .array(row, { minLength: cells, maxLength: cells })
      .map((rows) => ({ readings: asked, cells: rows, bottom }));
  });

/** Every sum that the tables come to, over six, one combination of all readings after the other. */
function everySum(tables: readonly Table[]): Row[] {
  const sums: Row[] = [];
  const strides = tables.map((each) => stridesOf(options, each, readings));
  forEachCombination(options, readings, (at) => {
    const rows = tables.map(({ cells, bottom }, index) =>
      (cells[placeOf(strides[index] as number[], at)] as Row).map(
        (figure) => (Number(figure) * 6) / Number(bottom),
      ),
    );
    sums.push(sumOfRows(rows));
  });
  return sums;
}

const overSix = (rows: readonly Row[], bottom: number | bigint): number[][] =>
  rows.map((row) => row.map((figure) => (Number(figure) * 6) / Number(bottom)));
const sorted = (rows: readonly Row[]): string[] => [...new Set(rows.map(String))].sort();

it('tables come together to the ends of all combinations, and to what speaks most against a verdict', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 5 }), (tables) => {
      const { tables: added, bottom } = addedUp(options, tables);
      const all = everySum(tables);
      const ends = together(options, added, (rows) => [aroundRows(rows, most)]);
      expect(overSix(ends ?? [], bottom)).toEqual([aroundRows(all, most)]);
      const against = { more: [2, 3], less: [0] };
      const found = together(options, added, (rows) => strongest(rows, against));
      const figures = (rows: readonly Row[]) => sorted(rows.map((row) => [row[0], row[2], row[3]] as Row));
      expect(figures(overSix(found ?? [], bottom))).toEqual(figures(strongest(all, against)));
    }),
    { numRuns: 60 },
  );
});

it('what has too many combinations is given up', () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`r${index}`, ['a', 'b']]));
  const names = Object.keys(many);
  // Each reading is asked for with each other one, so none can be forgotten before all are put together.
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
  const cells = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ];
  const tables = pairs.map((asked) => ({ readings: asked, cells }));
  expect(together(many, tables, (rows) => [aroundRows(rows, 1)])).toBeUndefined();
});
