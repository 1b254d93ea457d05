import type { Policy } from '../policy/schema/policy.ts';
import type { Activity, Facts } from './types.ts';
import { outcomesOf } from './work.ts';

/** Facts that write down which of them were looked at. */
function watched(facts: Facts, seen: Set<string>): Facts {
  return new Proxy(facts, {
    get(target, fact) {
      if (typeof fact === 'string') seen.add(fact);
      return target[fact as string];
    },
  });
}

/**
 * The facts that can change what an activity is worth under a policy, given what is known already:
 * those the calculation looks at on any reading. Facts that no longer matter are left out, so a form can ask for the rest.
 */
export function factsThatMatter(policy: Policy, activity: Activity): string[] {
  const seen = new Set<string>();
  outcomesOf(policy, { ...activity, facts: watched(activity.facts, seen) });
  return [...seen];
}
