import type { Policy } from '../policy/schema/policy.ts';
import { once } from './once.ts';
import type { Choose, Readings } from './types.ts';

/** Results on every combination of the readings that were asked for: a reading's options, down to the results. */
export type Tree<T> = { result: T } | { reading: string; options: Record<string, Tree<T>> };

/** More combinations than this are not tried one by one. */
export const mostCombinations = 512;

/** The options of every reading of a policy, the default first. */
export const optionsOf = once(
  (policy: Policy): Record<string, string[]> =>
    Object.fromEntries(
      policy.readings.map((reading) => [
        reading.id,
        [reading.default, ...Object.keys(reading.options).filter((option) => option !== reading.default)],
      ]),
    ),
);

function choosing(policy: Policy, readings: Readings): Choose {
  const options = optionsOf(policy);
  return (reading) => {
    const known = options[reading];
    if (!known) throw new Error(`Policy ${policy.id} has no reading ${reading}.`);
    const chosen = readings[reading];
    return chosen !== undefined && known.includes(chosen) ? chosen : (known[0] as string);
  };
}

const choosers = once((policy: Policy) => once((readings: Readings) => choosing(policy, readings)));

/**
 * Chooses as the person did, and by default where they did not; by the same readings always the same. An option the
 * policy no longer has is passed over.
 */
export const chooser = (policy: Policy, readings: Readings): Choose => choosers(policy)(readings);

/**
 * Runs a calculation on every combination of the readings it asks for, and only those.
 * Returns undefined when there are more than `mostCombinations`.
 */
export function onEveryReading<T>(
  options: Record<string, string[]>,
  run: (choose: Choose) => T,
): Tree<T> | undefined {
  let left = mostCombinations;
  /** Some readings are chosen; the others grow from the last that is asked for, each first on its first option. */
  const grow = (readings: readonly string[], chosen: readonly string[]): Tree<T> | undefined => {
    if (left <= 0) return undefined;
    left -= 1;
    const [asked, given] = [readings.slice(), chosen.slice()];
    const result = run((reading) => {
      const at = asked.indexOf(reading);
      if (at >= 0) return given[at] as string;
      const option = options[reading]?.[0] ?? missing(reading);
      asked.push(reading);
      given.push(option);
      return option;
    });
    let tree: Tree<T> = { result };
    for (let last = asked.length - 1; last >= readings.length; last -= 1) {
      const [reading, first] = [asked[last] as string, given[last] as string];
      const branches: Record<string, Tree<T>> = { [first]: tree };
      for (const option of options[reading] ?? []) {
        if (option === first) continue;
        const other = grow(asked.slice(0, last + 1), [...given.slice(0, last), option]);
        if (!other) return undefined;
        branches[option] = other;
      }
      tree = { reading, options: branches };
    }
    return tree;
  };
  return grow([], []);
}

const missing = (reading: string): never => {
  throw new Error(`There is no reading ${reading}.`);
};

/** The result on one choice of readings. */
export function pick<T>(tree: Tree<T>, choose: Choose): T {
  if ('result' in tree) return tree.result;
  const branch = tree.options[choose(tree.reading)];
  if (!branch) throw new Error(`Reading ${tree.reading} has no option ${choose(tree.reading)}.`);
  return pick(branch, choose);
}

export type Leaf<T> = { readings: Record<string, string>; result: T };

/** All results, each with the options that led to it. */
export function leaves<T>(tree: Tree<T>, readings: Record<string, string> = {}): Leaf<T>[] {
  if ('result' in tree) return [{ readings, result: tree.result }];
  return Object.entries(tree.options).flatMap(([option, branch]) =>
    leaves(branch, { ...readings, [tree.reading]: option }),
  );
}

/** The same tree with other results. */
export function mapTree<T, U>(tree: Tree<T>, change: (result: T) => U): Tree<U> {
  if ('result' in tree) return { result: change(tree.result) };
  const options: Record<string, Tree<U>> = {};
  for (const option of Object.keys(tree.options))
    options[option] = mapTree(tree.options[option] as Tree<T>, change);
  return { reading: tree.reading, options };
}

/** The same tree, asking only where the results differ. */
export function pruned<T>(tree: Tree<T>, isSame: (a: T, b: T) => boolean): Tree<T> {
  if ('result' in tree) return tree;
  const options: Record<string, Tree<T>> = {};
  for (const option of Object.keys(tree.options))
    options[option] = pruned(tree.options[option] as Tree<T>, isSame);
  const [first, ...others] = Object.values(options) as [Tree<T>, ...Tree<T>[]];
  if (!('result' in first)) return { ...tree, options };
  const { result } = first;
  const same = others.every((branch) => 'result' in branch && isSame(branch.result, result));
  return same ? first : { ...tree, options };
}

/** All results. */
export const results = <T>(tree: Tree<T>): T[] =>
  'result' in tree ? [tree.result] : Object.values(tree.options).flatMap(results);

/** The result on the first options. */
export const firstOf = <T>(tree: Tree<T>): T =>
  'result' in tree ? tree.result : firstOf(Object.values(tree.options)[0] as Tree<T>);

/** The readings that are asked for somewhere, each once. */
export function readingsIn(tree: Tree<unknown>, found: string[] = []): string[] {
  if ('result' in tree) return found;
  if (!found.includes(tree.reading)) found.push(tree.reading);
  for (const branch of Object.values(tree.options)) readingsIn(branch, found);
  return found;
}
