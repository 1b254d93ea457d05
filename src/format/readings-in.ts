/** Keys under which a policy names a reading: an amount's options, its parts of a unit, and figures beyond a range. */
const keys = ['reading', 'parts', 'beyond'];

/** The readings that a rule, requirement, provision or limit rests on, in the order they are named; examples aside. */
export function readingsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (each: unknown): void => {
    if (Array.isArray(each)) for (const item of each) look(item);
    else if (typeof each === 'object' && each !== null)
      for (const [key, item] of Object.entries(each)) {
        if (keys.includes(key) && typeof item === 'string') found.add(item);
        else if (key !== 'examples') look(item);
      }
  };
  look(value);
  return [...found];
}
