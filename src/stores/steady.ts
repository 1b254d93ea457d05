import { computed, type ReadonlySignal } from '@preact/signals';

/** Whether two lists have the same things in the same order. */
export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/**
 * A computed list that stays the same object, and wakes nobody, while it holds the same things in the same order.
 * @param nameOf what tells things apart; without it only the very same object is the same
 */
export function steady<T>(
  make: () => readonly T[],
  nameOf: (each: T) => unknown = (each) => each,
): ReadonlySignal<readonly T[]> {
  let last: readonly T[] = [];
  return computed(() => {
    const next = make();
    if (!isSameList(next.map(nameOf), last.map(nameOf))) last = next;
    return last;
  });
}
