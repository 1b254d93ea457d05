/** The least whole number up to a bound from which on something holds; the bound and one more where it never does. */
export function leastWhole(bound: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, bound + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The least number of steps at which everything holds. Between two turning points each part of it only comes nearer
 * or only goes farther, so where it begins to hold is found by halving.
 * @param starts turning points, rising; the first is the least number to try
 * @param holds each part at so many steps
 * @returns undefined where it holds at no number up to the bound
 */
export function leastSteps(
  starts: number[],
  bound: number,
  holds: (at: number) => boolean[],
): number | undefined {
  const known = new Map<number, boolean[]>();
  const held = (at: number): boolean[] => {
    const found = known.get(at) ?? holds(at);
    known.set(at, found);
    return found;
  };
  for (const [index, first] of starts.entries()) {
    if (first > bound) return undefined;
    const last = Math.min((starts[index + 1] ?? bound + 1) - 1, bound);
    const [low, high] = [held(first), held(last)];
    // A part that holds at neither end holds nowhere between them.
    if (low.some((is, part) => !is && !high[part])) continue;
    const reached = low.map((is, part) =>
      is ? first : first + leastWhole(last - first, (by) => held(first + by)[part] === true),
    );
    const at = Math.max(...reached);
    if (held(at).every(Boolean)) return at;
  }
  return undefined;
}
