import { join } from 'node:path';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { readLibrary } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';

/** The policies and the vocabulary of the project itself. */
export const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../..')));

/** One of the five. */
export function policy(id: string): Policy {
  const found = policies.find((each) => each.id === id);
  if (!found) throw new Error(`There is no policy ${id}.`);
  return found;
}
