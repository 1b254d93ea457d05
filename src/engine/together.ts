import { mostCombinations, readingsIn, type Tree } from './readings.ts';
import type { Readings } from './types.ts';

/** Something that holds on some readings. */
type Case<T> = { readings: Readings; value: T };

/** The cases of a tree on fixed readings. */
function casesOf<T>(tree: Tree<T>, fixed: Readings, readings: Readings = {}): Case<T>[] {
  if ('result' in tree) return [{ readings, value: tree.result }];
  const { reading, options } = tree;
  const set = fixed[reading] ?? readings[reading];
  const open = set === undefined ? Object.keys(options) : [set];
  return open.flatMap((option) => {
    const branch = options[option];
    if (!branch) return [];
    return casesOf(branch, fixed, set === undefined ? { ...readings, [reading]: option } : readings);
  });
}

const agree = (a: Readings, b: Readings): boolean =>
  Object.entries(b).every(([reading, option]) => (a[reading] ?? option) === option);

/** Forgets all readings but some; cases that are then alike become one, or fewer. */
function forget<T>(cases: Case<T>[], kept: Set<string>, merge: (values: T[]) => T[]): Case<T>[] {
  const alike = new Map<string, { readings: Readings; values: T[] }>();
  for (const { readings, value } of cases) {
    const left = Object.entries(readings)
      .filter(([reading]) => kept.has(reading))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const name = left.join(' ');
    const found = alike.get(name);
    if (found) found.values.push(value);
    else alike.set(name, { readings: Object.fromEntries(left), values: [value] });
  }
  return [...alike.values()].flatMap(({ readings, values }) =>
    merge(values).map((value) => ({ readings, value })),
  );
}

type How<T> = {
  plus: (a: T, b: T) => T;
  /** Of several results on readings that no other tree asks for, those to go on with. */
  merge: (values: T[]) => T[];
};

/**
 * What trees come to together on every combination of their readings. One after the other is added, and a reading is
 * forgotten as soon as no further tree asks for it; so only what trees share multiplies.
 * @param fixed readings that are chosen already
 * @returns undefined when there are too many combinations
 */
export function together<T>(trees: Tree<T>[], fixed: Readings, { plus, merge }: How<T>): T[] | undefined {
  const asking = trees
    .map((tree) => ({ cases: casesOf(tree, fixed), readings: readingsIn(tree) }))
    .map((each) => ({ ...each, name: [...each.readings].sort().join(' ') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  let sofar: Case<T>[] = [];
  for (const [index, { cases }] of asking.entries()) {
    const joined =
      index === 0
        ? cases
        : sofar.flatMap((one) =>
            cases
              .filter(({ readings }) => agree(one.readings, readings))
              .map((other) => ({
                readings: { ...one.readings, ...other.readings },
                value: plus(one.value, other.value),
              })),
          );
    const later = new Set(asking.slice(index + 1).flatMap(({ readings }) => readings));
    sofar = forget(joined, later, merge);
    if (sofar.length > mostCombinations) return undefined;
  }
  return sofar.map(({ value }) => value);
}
