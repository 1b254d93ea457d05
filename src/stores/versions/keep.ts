import type { Policy } from '../../policy/schema/policy.ts';
import type { Database } from '../database.ts';

const nameOf = ({ id, version }: Policy): string => `${id} ${version}`;

/** What this page has kept, so that it is written once. */
const kept = new Set<string>();

/**
 * Keeps a policy as it is, so that a draft calculated by it can be compared once the policy has changed.
 * Where that fails, the comparison is wanting later and nothing else: saving goes on.
 */
export async function keepVersion(database: Database, policy: Policy | undefined): Promise<void> {
  if (!policy || kept.has(nameOf(policy))) return;
  kept.add(nameOf(policy));
  try {
    await database.policies.put(policy);
  } catch {
    kept.delete(nameOf(policy));
  }
}
