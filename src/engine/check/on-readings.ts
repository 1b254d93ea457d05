import type { Policy } from '../../policy/schema/policy.ts';
import { chooser, type Leaf, leaves, onEveryReading, optionsOf, pruned } from '../readings.ts';
import type { Choose, Readings } from '../types.ts';

/** A result on the chosen readings, and what other readings would give. */
export type OnReadings<T> = {
  value: T;
  /** Whether every reading gives it. */
  firm: boolean;
  /** Other results, each with the options that lead to it. */
  alternatives: Leaf<T>[];
};

/** Runs a calculation whose results are plain data on the chosen readings and on every other. */
export function onReadings<T>(policy: Policy, readings: Readings, run: (choose: Choose) => T): OnReadings<T> {
  const isSame = (one: T, other: T): boolean => JSON.stringify(one) === JSON.stringify(other);
  const value = run(chooser(policy, readings));
  const tree = onEveryReading(optionsOf(policy), run);
  const alternatives = tree
    ? leaves(pruned(tree, isSame)).filter(({ result }) => !isSame(result, value))
    : [];
  return { value, firm: tree !== undefined && alternatives.length === 0, alternatives };
}
