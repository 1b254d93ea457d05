import type { Conditions } from '../schema/condition.ts';
import type { Rule } from '../schema/recognition.ts';

/** The tests of the rules that are tried before a rule for a kind of activity. */
export const triedBefore = (rule: Rule, rules: Rule[], kind: string): Conditions[] =>
  rules
    .slice(0, rules.indexOf(rule))
    .filter((each) => each.activity.includes(kind))
    .map((each) => each.when ?? {});
