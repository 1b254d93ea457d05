import type { Counted, Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import { evaluate } from './amounts/evaluate.ts';
import { meets, passes } from './conditions.ts';
import { once } from './once.ts';
import { exact, just, type Named, type Quantity } from './quantity.ts';
import type { Activity, Choose, Facts, Step } from './types.ts';

/**
 * What one activity is worth on given readings, exactly.
 * `counts` is undefined where neither rule nor record says which subject.
 */
export type Outcome = { rule?: Rule; step?: Step; counts: Counted | undefined } & (
  | {
      state: 'recognised' | 'discretionary';
      quantity: Quantity;
      parts: Named;
      unit: Unit;
      fulfils: Named | undefined;
      exempts: string | undefined;
      /** The figure was entered as certified by an authority, the text names none. */
      certified: boolean;
    }
  | { state: 'denied'; because: 'excluded' | 'condition'; says: string | undefined; failed: string[] }
  | { state: 'unspecified'; form: boolean }
  | { state: 'incomplete'; missing: string[] }
);

/** What of an activity matters to its worth. */
type Matter = Pick<Activity, 'kind' | 'facts'>;

/** What the rule counts as, else what the certificate or notice says. */
const countsAs = (rule: Rule | undefined, facts: Facts): Counted | undefined =>
  rule && rule.subject !== 'as-stated' ? rule.subject : (facts.subject as Counted | undefined);

/**
 * Hours that an authority has certified count where the text names no conversion, or the facts for it are missing; not
 * where the rule counts in another unit, such as credits, which are never hours.
 */
function certified(activity: Matter, rule: Rule | undefined): Outcome | undefined {
  if (rule && rule.unit !== 'hours') return undefined;
  const { certifiedHours: low, certifiedUpTo: high } = activity.facts;
  if (typeof low !== 'number') return undefined;
  const open = typeof high === 'number' && high > low;
  return {
    ...(rule && { rule }),
    state: open ? 'discretionary' : 'recognised',
    quantity: open ? { low: exact(low), high: exact(high) } : just(exact(low)),
    parts: {},
    unit: 'hours',
    fulfils: undefined,
    exempts: undefined,
    counts: countsAs(rule, activity.facts),
    certified: true,
  };
}

/** The rules of a policy for each kind of activity, in their order. */
const rulesByKind = once((policy: Policy) => {
  const byKind = new Map<string, Rule[]>();
  for (const rule of policy.rules)
    for (const kind of rule.activity) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  return byKind;
});

/** The rule for an activity: the first whose conditions hold; a fact that is missing before that is asked for. */
function ruleFor(policy: Policy, activity: Matter): { rule: Rule | undefined } | { missing: string[] } {
  for (const rule of rulesByKind(policy).get(activity.kind) ?? []) {
    const held = meets(activity.facts, rule.when);
    if ('missing' in held) return held;
    if (held.holds) return { rule };
  }
  return { rule: undefined };
}

const nothingRequired = { failed: [], missing: [] };

/** The tests of a rule's `requires` that the facts fail, and the facts that are missing for others. */
function requiredBy({ requires }: Rule, facts: Facts): { failed: string[]; missing: string[] } {
  if (!requires) return nothingRequired;
  const failed: string[] = [];
  const missing: string[] = [];
  for (const [fact, test] of Object.entries(requires)) {
    const held = passes(facts, fact, test);
    if ('missing' in held) missing.push(...held.missing);
    else if (!held.holds) failed.push(fact);
  }
  return { failed, missing };
}

/**
 * What an activity is worth under a policy, on given readings.
 * Silence gives `unspecified`, refusal and unmet conditions `denied`, missing facts `incomplete`.
 */
export function outcomeOf(policy: Policy, activity: Matter, choose: Choose): Outcome {
  const { facts } = activity;
  const found = activity.kind === 'certified' ? { missing: ['certifiedHours'] } : ruleFor(policy, activity);
  if ('missing' in found)
    return (
      certified(activity, undefined) ?? {
        state: 'incomplete',
        counts: countsAs(undefined, facts),
        missing: found.missing,
      }
    );
  const { rule } = found;
  const counts = countsAs(rule, facts);
  if (!rule) return certified(activity, undefined) ?? { state: 'unspecified', counts, form: false };
  const { failed, missing: unknown } = requiredBy(rule, facts);
  if (failed.length > 0)
    return { rule, counts, state: 'denied', because: 'condition', says: undefined, failed };
  const result = evaluate(rule.hours, facts, choose);
  if (result.state === 'missing' || unknown.length > 0) {
    const missing = [...new Set([...unknown, ...(result.state === 'missing' ? result.facts : [])])];
    return certified(activity, rule) ?? { rule, counts, state: 'incomplete', missing };
  }
  const { step } = result;
  if (result.state === 'unspecified')
    return certified(activity, rule) ?? { rule, step, counts, state: 'unspecified', form: result.form };
  if (result.state === 'refused') {
    const because = result.by === 'condition' ? 'condition' : 'excluded';
    return { rule, step, counts, state: 'denied', because, says: result.says, failed: [] };
  }
  return {
    rule,
    step,
    counts,
    state: result.open ? 'discretionary' : 'recognised',
    quantity: result.quantity,
    parts: result.parts,
    unit: rule.unit,
    fulfils: result.fulfils,
    exempts: result.exempts,
    certified: false,
  };
}

export type Counting = Extract<Outcome, { quantity: Quantity }>;

/** Whether the outcome has a figure. */
export const isCounting = (outcome: Outcome): outcome is Counting =>
  outcome.state === 'recognised' || outcome.state === 'discretionary';
