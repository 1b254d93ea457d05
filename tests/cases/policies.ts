import { join } from 'node:path';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { readLibrary } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';

export const library = readLibrary(policyFolders(join(import.meta.dirname, '../..')));

export function policyOf(id: string): Policy {
  const policy = library.policies.find((each) => each.id === id);
  if (!policy)
    throw new Error(
      `There is no policy ${id}; there are ${library.policies.map((each) => each.id).join(', ')}.`,
    );
  return policy;
}

/** A year that the policy governs, to ask about where a case names none. */
export const yearOf = ({ governs, issued }: Policy): number =>
  governs.years?.[0] ?? governs.from ?? Number(issued.slice(0, 4));
