import type { Conditions, Test } from '../policy/schema/condition.ts';
import { derived } from './facts.ts';
import { exact } from './quantity.ts';
import type { Facts } from './types.ts';

/** true or false, or the facts that are missing to tell. */
export type Held = { holds: boolean } | { missing: string[] };

function holds(test: Exclude<Test, { given: boolean }>, value: unknown): boolean {
  if ('is' in test) return test.is.includes(value as string | boolean);
  if (typeof value !== 'number' && typeof value !== 'object') return false;
  const figure = typeof value === 'number' ? exact(value) : (value as ReturnType<typeof exact>);
  return (
    (test.from === undefined || figure.compare(exact(test.from)) >= 0) &&
    (test.to === undefined || figure.compare(exact(test.to)) <= 0) &&
    (test.above === undefined || figure.compare(exact(test.above)) > 0) &&
    (test.below === undefined || figure.compare(exact(test.below)) < 0)
  );
}

/** Whether one fact passes its test. */
export function passes(facts: Facts, fact: string, test: Test): Held {
  const reckoned = derived[fact]?.reckon(facts);
  if ('given' in test) {
    const isGiven = reckoned ? 'value' in reckoned : facts[fact] !== undefined;
    return { holds: isGiven === test.given };
  }
  if (reckoned) {
    return 'missing' in reckoned ? reckoned : { holds: holds(test, reckoned.value) };
  }
  const value = facts[fact];
  return value === undefined ? { missing: [fact] } : { holds: holds(test, value) };
}

const held: Held = { holds: true };

/** Whether all tests hold: one that fails decides, whatever is missing. */
export function meets(facts: Facts, conditions: Conditions | undefined): Held {
  if (!conditions) return held;
  const missing: string[] = [];
  for (const [fact, test] of Object.entries(conditions)) {
    const passed = passes(facts, fact, test);
    if ('missing' in passed) missing.push(...passed.missing);
    else if (!passed.holds) return passed;
  }
  return missing.length > 0 ? { missing } : held;
}
