/**
 * Works something out once for each object that it is about, for as long as that object is in use.
 * Policies, activities and their facts are never changed, only replaced.
 */
export function once<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Works something out once for each of a few objects that are in use for long; many things do that, most for none. */
export function onceOfFew<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  let known: Map<Key, T> | undefined;
  return (key) => {
    const found = known?.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known ??= new Map();
    known.set(key, made);
    return made;
  };
}

/** Works something out anew only where it is asked about something else than the last time. */
export function lately<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  let last: { key: Key; made: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}

/** How many names are remembered where anybody may bring new ones: those that a large unit meets again and again. */
export const many = 2_000;

/** Works something out once for each name; where there are more than so many, names not asked for lately are forgotten. */
export function onceNamed<T>(most = Number.POSITIVE_INFINITY): (name: string | number, make: () => T) => T {
  let [recent, older]: (Map<string | number, T> | undefined)[] = [];
  return (name, make) => {
    const found = recent?.get(name);
    if (found !== undefined) return found;
    const made = older?.get(name) ?? make();
    if (recent && recent.size >= most) [recent, older] = [undefined, recent];
    recent ??= new Map();
    recent.set(name, made);
    return made;
  };
}
