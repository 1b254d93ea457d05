import type { Policy } from '../policy/schema/policy.ts';
import type { Evidence } from '../policy/schema/provision.ts';
import { chooser, type Leaf, leaves, onEveryReading, optionsOf, pick } from './readings.ts';
import type { Choose, Readings } from './types.ts';

/** What is still missing in one situation that the text tells apart, such as training with or without a fee. */
export type Proof = {
  evidence: Evidence;
  /** The combinations of which one is enough, on the readings taken; an empty one asks for no paper. */
  anyOf: string[][];
  /** How many more papers are needed at least; 0 when they are enough. */
  least: number;
  /** The sets of so many papers, each of which would complete it. */
  missing: string[][];
};

/** Whether the papers at hand are enough in some situation; `unspecified` where the text names none. */
type Enough = { state: 'complete' | 'missing' | 'unspecified'; least: number; proofs: Proof[] };

/** Papers on the chosen readings, and on every combination of the readings that decide about them. */
export type Evidenced = Enough & {
  /** Whether every reading finds the same papers missing. */
  firm: boolean;
  alternatives: Leaf<Enough>[];
};

function proofBy(evidence: Evidence, held: ReadonlySet<string>, choose: Choose): Proof {
  const { reading, otherwise } = evidence;
  const anyOf = (reading && otherwise?.[choose(reading)]) || evidence.anyOf;
  const gaps = anyOf.map((papers) => papers.filter((paper) => !held.has(paper)));
  const least = Math.min(...gaps.map((gap) => gap.length));
  const smallest = gaps.filter((gap) => gap.length === least);
  const names = smallest.map((gap) => [...gap].sort().join('\n'));
  return {
    evidence,
    anyOf,
    least,
    missing: smallest.filter((_, index) => names.indexOf(names[index] ?? '') === index),
  };
}

function enough(situations: readonly Evidence[], held: ReadonlySet<string>, choose: Choose): Enough {
  const proofs = situations.map((evidence) => proofBy(evidence, held, choose));
  if (proofs.length === 0) return { state: 'unspecified', least: 0, proofs };
  const least = Math.min(...proofs.map((proof) => proof.least));
  return { state: least === 0 ? 'complete' : 'missing', least, proofs };
}

/** What is missing, whatever the order in which the text lists it. */
const nameOf = ({ proofs }: Enough): string =>
  proofs.map(({ missing }) => missing.map((papers) => [...papers].sort().join('＋')).sort()).join('\n');

/**
 * Whether the papers at hand are enough in one of some situations of a policy, on the readings chosen and on every one.
 * @param held names of papers, as the policy's `evidence` names them
 */
export function sufficient(
  policy: Policy,
  situations: readonly Evidence[],
  held: readonly string[] = [],
  readings: Readings = {},
): Evidenced {
  const known = new Set(held);
  const tree = onEveryReading(optionsOf(policy), (choose) => enough(situations, known, choose));
  if (!tree) throw new Error(`Policy ${policy.id} has too many readings on what proves one activity.`);
  const alternatives = leaves(tree);
  const firm = new Set(alternatives.map(({ result }) => nameOf(result))).size === 1;
  return { ...pick(tree, chooser(policy, readings)), firm, alternatives };
}

/**
 * Whether the papers at hand prove an activity of a kind. Papers that only a verification asks for are not proof of it.
 * `unspecified` where the text names no papers for the kind.
 * @param held names of papers, as the policy's `evidence` names them
 */
export const evidenced = (
  policy: Policy,
  kind: string,
  held: readonly string[] = [],
  readings: Readings = {},
): Evidenced =>
  sufficient(
    policy,
    policy.evidence.filter(
      (evidence) => evidence.for.includes(kind) && evidence.topic !== 'verification-documents',
    ),
    held,
    readings,
  );
