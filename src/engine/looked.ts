import type { Facts } from './types.ts';

/**
 * A fact that is looked at next and what follows on each of its values, or the result when no more is; that is kept from
 * the second time on, as most that one person brings recurs with nobody.
 */
type Step<T> = { fact: string; next: Map<unknown, Step<T>> } | { result: T | undefined };

/** After so many all are forgotten, which takes less than they take to keep. */
const mostRemembered = 500;

/** A value by which equal ones are found again. */
const plain = (value: Facts[string] | undefined): unknown =>
  typeof value === 'object' ? JSON.stringify(value) : value;

/** Facts that write down which of them are looked at, the first first. */
export function watched(facts: Facts, seen: Set<string>): Facts {
  return new Proxy(facts, {
    get(target, fact) {
      if (typeof fact === 'string') seen.add(fact);
      return target[fact as string];
    },
  });
}

const rememberedAs = <T>(seen: string[], facts: Facts, last: Step<T>): Step<T> =>
  seen.reduceRight((step, fact) => ({ fact, next: new Map([[plain(facts[fact]), step]]) }), last);

/**
 * Works something out once for all facts that are alike in those that it looks at. What is looked at may depend on what
 * was found before, but on nothing besides the facts.
 */
export function onceLooked<T>(make: (facts: Facts) => T): (facts: Facts) => T {
  const first = new Map<unknown, Step<T>>();
  let count = 0;
  return (facts) => {
    // Nothing was looked at before the first fact.
    let [known, value]: [Map<unknown, Step<T>>, unknown] = [first, undefined];
    let depth = 0;
    for (let step = known.get(value); step; step = known.get(value)) {
      if ('result' in step) {
        step.result ??= make(facts);
        return step.result;
      }
      [known, value] = [step.next, plain(facts[step.fact])];
      depth += 1;
    }
    const seen = new Set<string>();
    const result = make(watched(facts, seen));
    count += 1;
    if (count % mostRemembered === 0) first.clear();
    known.set(value, rememberedAs([...seen].slice(depth), facts, { result: undefined }));
    return result;
  };
}
