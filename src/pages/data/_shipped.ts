import { readingsIn } from '../../format/readings-in.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Provision } from '../../policy/schema/provision.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';

const withoutExamples = <T extends { examples: unknown[] }>(each: T): T => ({ ...each, examples: [] });

/** What registration, verification and make-up ask for: beside hours, what a year needs. */
const steps = new Set<Provision['kind']>(['registration', 'verification', 'make-up']);

/** A reading's words; its worked examples stay on the pages of the policy. */
const wordsOf = (reading: Policy['readings'][number]): Policy['readings'][number] => ({
  ...reading,
  options: Object.fromEntries(
    Object.entries(reading.options).map(([id, { says, because }]) => [
      id,
      { says, because, example: { provision: reading.id } },
    ]),
  ),
});

/**
 * A policy with what a calculation and its explanation need: identity, requirements, rules, limits, papers, how a year
 * is registered, verified and made up, the readings they rest on, and silences. Clauses are named by their locators;
 * their wording stays on the pages of the policy.
 */
export function shippedPolicy(policy: Policy): Policy {
  const provisions = policy.provisions.filter(({ kind }) => steps.has(kind));
  const { requirements, rules, limits, evidence } = policy;
  const asked = new Set(readingsIn([requirements, rules, limits, evidence, provisions]));
  return {
    ...policy,
    requirements: requirements.map(withoutExamples),
    rules: rules.map(withoutExamples),
    limits: limits.map(withoutExamples),
    readings: policy.readings.filter(({ id }) => asked.has(id)).map(wordsOf),
    silences: policy.silences.filter(({ activities }) => activities),
    clauses: [],
    provisions,
    forms: [],
    cites: [],
    defects: [],
    verify: [],
    remarks: [],
  };
}

/** A policy with what a self-check needs: everything but the wording of its clauses and the worked examples. */
export const checkedPolicy = (policy: Policy): Policy => ({
  ...policy,
  requirements: policy.requirements.map(withoutExamples),
  rules: policy.rules.map(withoutExamples),
  limits: policy.limits.map(withoutExamples),
  readings: policy.readings.map(wordsOf),
  clauses: [],
});

/** Kinds and facts; the rows of the matrix and the glossary are not needed. */
export const shippedVocabulary = ({ kinds, facts, person }: Vocabulary): Vocabulary => ({
  kinds,
  facts,
  person,
  topics: [],
  glossary: [],
});
