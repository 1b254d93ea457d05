import type { Policy } from '../policy/schema/policy.ts';
import type { Evidence } from '../policy/schema/provision.ts';

/** What is still missing in one situation that the text tells apart, such as training with or without a fee. */
export type Proof = {
  evidence: Evidence;
  /** How many more papers are needed at least; 0 when they are enough. */
  least: number;
  /** The sets of so many papers, each of which would complete it. */
  missing: string[][];
};

/** Whether the papers at hand are enough in some situation; `unspecified` where the text names none for the kind. */
export type Evidenced = { state: 'complete' | 'missing' | 'unspecified'; least: number; proofs: Proof[] };

function proofBy(evidence: Evidence, held: ReadonlySet<string>): Proof {
  const gaps = evidence.anyOf.map((papers) => papers.filter((paper) => !held.has(paper)));
  const least = Math.min(...gaps.map((gap) => gap.length));
  const smallest = gaps.filter((gap) => gap.length === least);
  const names = smallest.map((gap) => [...gap].sort().join('\n'));
  return {
    evidence,
    least,
    missing: smallest.filter((_, index) => names.indexOf(names[index] ?? '') === index),
  };
}

/**
 * Whether the papers at hand prove an activity of a kind. Papers that only a verification asks for are not proof of it.
 * @param held names of papers, as the policy's `evidence` names them
 */
export function evidenced(policy: Policy, kind: string, held: readonly string[] = []): Evidenced {
  const known = new Set(held);
  const proofs = policy.evidence
    .filter((evidence) => evidence.for.includes(kind) && evidence.topic !== 'verification-documents')
    .map((evidence) => proofBy(evidence, known));
  if (proofs.length === 0) return { state: 'unspecified', least: 0, proofs };
  const least = Math.min(...proofs.map((proof) => proof.least));
  return { state: least === 0 ? 'complete' : 'missing', least, proofs };
}
