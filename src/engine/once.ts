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

type Name = string | number;

/** Works something out once for each name. */
export function onceNamed<T>(): (name: Name, make: () => T) => T {
  let known: Map<Name, T> | undefined;
  return (name, make) => {
    const found = known?.get(name);
    if (found !== undefined) return found;
    const made = make();
    known ??= new Map();
    known.set(name, made);
    return made;
  };
}

/** How many names are remembered where anybody may bring new ones: those that a large unit meets again and again. */
const many = 2_000;

/** What one asker was given, by name; that is not kept for others. */
export type Own<T> = Map<Name, T>;

/**
 * Works something out for each name and keeps it from the second time on. Most names one asker alone brings, and what is
 * never kept costs nothing to forget. Names that were not asked for while many others were are forgotten.
 */
export function onceRecurring<T>(): (name: Name, make: () => T, own?: Own<T>) => T {
  let recent = new Map<Name, T | undefined>();
  let older = new Map<Name, T | undefined>();
  const remember = (name: Name, made: T | undefined): void => {
    if (recent.size >= many) [recent, older] = [new Map(), recent];
    recent.set(name, made);
  };
  return (name, make, own) => {
    const known = recent.get(name);
    if (known !== undefined) return known;
    const old = older.get(name);
    if (old !== undefined) remember(name, old);
    const found = old ?? own?.get(name);
    if (found !== undefined) return found;
    const made = make();
    const recurs = recent.has(name) || older.has(name);
    remember(name, recurs ? made : undefined);
    if (!recurs) own?.set(name, made);
    return made;
  };
}
