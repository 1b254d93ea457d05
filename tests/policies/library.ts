import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { readLibrary } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { SourceFile } from '../../src/policy/source-file.ts';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

const { vocabulary, ...folders } = policyFolders(root);

/** Every policy of policies/ but those that are only begun and have no policy.yaml. */
export const policyIds: string[] = Object.keys(folders).filter((id) =>
  existsSync(join(root, 'policies', id, 'policy.yaml')),
);

type Read = { policy: Policy; sources: Record<string, SourceFile> };

function read(id: string): Read {
  const library = readLibrary({
    ...(vocabulary && { vocabulary }),
    ...(folders[id] && { [id]: folders[id] }),
  });
  const [policy] = library.policies;
  if (!policy) throw new Error(`policies/${id} was not read.`);
  return { policy, sources: library.sources[id] ?? {} };
}

const known = new Map<string, Read>();

/** One real policy with its sources, read once, and apart from the others, whose mistakes are not its own. */
export function readPolicy(id: string): Read {
  const found = known.get(id) ?? read(id);
  known.set(id, found);
  return found;
}
