import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { inReadingOrder } from './rule-order.ts';
import { tellRule } from './tell.ts';

/** What a document has on a kind of activity. */
export type Claims = {
  /** In reading order. */
  rules: Policy['rules'];
  /** Limits over one of these rules. */
  limits: Policy['limits'];
  /** Papers that prove it. */
  evidence: Policy['evidence'];
  /** What was looked for in vain. */
  silences: Policy['silences'];
};

/** Everything in a policy that is about a kind of activity. */
export function claimsOf(policy: Policy, kind: string): Claims {
  const rules = policy.rules.filter(({ activity }) => activity.includes(kind));
  const ids = new Set(rules.map(({ id }) => id));
  return {
    rules: inReadingOrder(rules, policy),
    limits: policy.limits.filter((limit) => limit.rules.some((name) => ids.has(name.replace(/#.*/, '')))),
    evidence: policy.evidence.filter((evidence) => evidence.for.includes(kind)),
    silences: policy.silences.filter(({ activities }) => activities?.includes(kind)),
  };
}

/** The rows of the matrix that speak of a kind. */
export const topicsOf = (vocabulary: Vocabulary, kind: string): Vocabulary['topics'][number]['topics'] =>
  vocabulary.topics.flatMap(({ topics }) => topics.filter(({ kinds }) => kinds?.includes(kind)));

/** The kinds under their headings, in the order of the vocabulary. */
export function kindGroups({ kinds }: Vocabulary): { name: string; kinds: Vocabulary['kinds'] }[] {
  const names = [...new Set(kinds.map(({ group }) => group))];
  return names.map((name) => ({ name, kinds: kinds.filter(({ group }) => group === name) }));
}

/** A phrase longer than this is cut after a case. */
const longest = 36;

/** What a policy gives for a kind in a few words, with its clauses; undefined where it has no rule. */
export function briefly(
  policy: Policy,
  kind: string,
  vocabulary: Vocabulary,
): { says: string; at: string[]; more: number } | undefined {
  const [rule, ...others] = claimsOf(policy, kind).rules;
  if (!rule) return undefined;
  const [first = '', ...rest] = tellRule(rule, policy, vocabulary).split('；');
  let says = first;
  let shown = 0;
  for (const part of rest) {
    if (says.length + part.length > longest) break;
    says += `；${part}`;
    shown += 1;
  }
  return { says: shown < rest.length ? `${says}……` : says, at: rule.clause, more: others.length };
}
