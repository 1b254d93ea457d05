import type { RecordProof } from '../../engine/check/evidence.ts';
import type { Evidenced, Proof } from '../../engine/evidence.ts';
import { toAdd } from '../../format/missing-papers.ts';
import { outermost } from '../../format/outermost.ts';
import type { Policy } from '../../policy/schema/policy.ts';

type Situations = Pick<Evidenced, 'proofs'>;

/** What is to be added in each situation that the text tells apart; without a name where there is only one. */
export const additions = ({ proofs }: Situations): { name: string | undefined; adds: string }[] =>
  proofs.map((proof) => ({
    name: proofs.length > 1 ? proof.evidence.title : undefined,
    adds: toAdd(proof),
  }));

const said = (situations: Situations): string[] =>
  additions(situations).map(({ name, adds }) => (name === undefined ? adds : `${name}，${adds}`));

/** What is to be added on another reading, in the situations in which that differs; where it is the same in all, once. */
function saidInstead(other: Situations, chosen: Situations): string {
  const adds = new Set(additions(other).map((each) => each.adds));
  if (adds.size === 1) return [...adds].join();
  const all = said(other);
  const known = said(chosen);
  const changed = all.filter((each) => !known.includes(each));
  return (changed.length > 0 ? changed : all).join('；');
}

/** What is to be added on the readings that were not chosen, where that differs: 只有结业证书够不够：读作“够”，已经齐了. */
export function otherwise({ readings }: Policy, proof: Evidenced): { reading: string; says: string }[] {
  const chosen = said(proof).join('；');
  return proof.alternatives
    .filter(({ result }) => said(result).join('；') !== chosen)
    .map(({ readings: options, result }) => {
      const [[reading, option] = ['', '']] = Object.entries(options);
      const known = readings.find(({ id }) => id === reading);
      const read = `${known?.asks}：读作“${known?.options[option]?.says}”`;
      return { reading, says: `${read}，${saidInstead(result, proof)}` };
    });
}

/** Whether the papers are at hand in every situation that the text tells apart, or in the only one. */
export const isComplete = ({ proofs }: Situations): boolean =>
  proofs.length > 0 && proofs.every(({ least }) => least === 0);

/** Every paper that the text names for a record, in its order. */
export const papersIn = (proofs: readonly Proof[]): string[] => [
  ...new Set(proofs.flatMap(({ anyOf }) => anyOf.flat())),
];

/** The clauses that ask for the papers of a record. */
export const clausesOf = ({ proofs }: Situations): string[] =>
  outermost([...new Set(proofs.flatMap(({ evidence }) => evidence.clause))]);

/** Records that lack the same papers by the same clauses, on whatever reading. */
export type Alike = { proof: Evidenced; records: RecordProof[] };

/** The records that lack something, those that lack the same together, in the order of the first. */
export function alike(policy: Policy, records: readonly RecordProof[]): Alike[] {
  const found = new Map<string, Alike>();
  for (const record of records) {
    const { proof } = record;
    if (isComplete(proof)) continue;
    const name = JSON.stringify([additions(proof), otherwise(policy, proof), clausesOf(proof)]);
    const group = found.get(name);
    if (group) group.records.push(record);
    else found.set(name, { proof, records: [record] });
  }
  return [...found.values()];
}
