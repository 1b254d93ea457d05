import type { Facts } from '../fields.ts';

/** Kinds that have no fields: what they are stands in the kind itself, else in the description. */
const words: [RegExp, string, Facts][] = [
  [/practice|实践/, 'practice', {}],
  [/学法/, 'non-professional', { trainingContent: 'law-exam' }],
  [/处级|干部培训/, 'non-professional', { trainingContent: 'cadre' }],
  [/非专业/, 'non-professional', { trainingContent: 'other' }],
  [/考察/, 'technical-visit', {}],
  [/自学/, 'self-study', {}],
];

/** Our kind and its facts for a kind without fields, or undefined where the words are unknown. */
export function bareKind(kind: string, description: string): { kind: string; facts: Facts } | undefined {
  const found =
    words.find(([pattern]) => pattern.test(kind)) ?? words.find(([pattern]) => pattern.test(description));
  return found && { kind: found[1], facts: found[2] };
}
