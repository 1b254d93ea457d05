import { readingsIn } from '../../format/readings-in.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';

const withoutExamples = <T extends { examples: unknown[] }>(each: T): T => ({ ...each, examples: [] });

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
 * A policy with what a calculation and its explanation need: identity, requirements, rules, limits, the readings they
 * rest on, and silences. Clauses are named by their locators; their wording stays on the pages of the policy.
 */
export function shippedPolicy(policy: Policy): Policy {
  const asked = new Set(readingsIn([policy.requirements, policy.rules, policy.limits]));
  return {
    ...policy,
    requirements: policy.requirements.map(withoutExamples),
    rules: policy.rules.map(withoutExamples),
    limits: policy.limits.map(withoutExamples),
    readings: policy.readings.filter(({ id }) => asked.has(id)).map(wordsOf),
    silences: policy.silences.filter(({ activities }) => activities),
    clauses: [],
    provisions: [],
    evidence: [],
    forms: [],
    cites: [],
    defects: [],
    verify: [],
    remarks: [],
  };
}

/** Kinds and facts; the rows of the matrix and the glossary are not needed. */
export const shippedVocabulary = ({ kinds, facts, person }: Vocabulary): Vocabulary => ({
  kinds,
  facts,
  person,
  topics: [],
  glossary: [],
});
