import { join } from 'node:path';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { shippedPolicy, shippedVocabulary } from '../../src/pages/data/_shipped.ts';
import { readLibrary } from '../../src/policy/load.ts';

const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../..')));

/** What the site ships, from the real policy files. */
export const shipped = {
  policies: policies.map(shippedPolicy),
  vocabulary: shippedVocabulary(vocabulary),
};

/** The whole policies, as the pages have them. */
export const whole = { policies, vocabulary };
