const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that hold something: one that is undefined is as none. */
const held = (group: Record<string, unknown>): string[] =>
  Object.keys(group).filter((key) => group[key] !== undefined);

/** Whether two values, such as could stand in a file, hold the same, in whatever order their fields stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => isSame(each, other[index]))
    );
  if (!isGroup(one) || !isGroup(other)) return false;
  const keys = held(one);
  return keys.length === held(other).length && keys.every((key) => isSame(one[key], other[key]));
}
