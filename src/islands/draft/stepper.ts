import type { Fact } from '../../policy/schema/vocabulary.ts';

type NumberFact = Extract<Fact, { type: 'number' }>;

/** Larger figures are typed, not counted up one by one. */
const mostSteps = 5000;

/** Whether − and + are of use for a fact. */
export const isStepped = ({ max }: NumberFact): boolean => max <= mostSteps;

/** What one press changes: half units where they are common, else whole ones. */
const pressOf = ({ step }: NumberFact): number => (step === 0.5 ? 0.5 : 1);

/**
 * What stands in the field after − or +; undefined when that does nothing.
 * An empty field begins at the least. What is no number stays for its owner to mend.
 */
export function stepped(fact: NumberFact, typed: string, direction: -1 | 1): string | undefined {
  const written = typed.normalize('NFKC').trim();
  if (written === '') return direction > 0 ? String(Math.max(fact.min, pressOf(fact))) : undefined;
  const value = Number(written);
  if (Number.isNaN(value)) return undefined;
  const next = Number((value + direction * pressOf(fact)).toFixed(4));
  const kept = Math.min(Math.max(next, fact.min), fact.max);
  return kept === value ? undefined : String(kept);
}
