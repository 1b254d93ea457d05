/** Writes policies/schema/: a JSON Schema for each kind of policy file, so that editors check and complete while typing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derived } from '../engine/facts.ts';
import { jsonSchemas } from '../policy/json-schema.ts';
import { readVocabulary } from '../policy/load.ts';
import { policyFolders } from './policy-folders.ts';

/** The text of every file of policies/schema, by name. */
export function schemaFiles(root: string): Record<string, string> {
  const schemas = jsonSchemas(readVocabulary(policyFolders(root).vocabulary), Object.keys(derived));
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(schema, undefined, 2)}\n`,
    ]),
  );
}

function write(root: string): void {
  const folder = join(root, 'policies/schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(schemaFiles(root))) writeFileSync(join(folder, name), text);
}

if (import.meta.main) write(process.cwd());
