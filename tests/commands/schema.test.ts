import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { schemaFiles } from '../../src/commands/schema.ts';

const root = join(import.meta.dirname, '../..');

it('policies/schema is what npm run schema writes', () => {
  const folder = join(root, 'policies/schema');
  const written = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  expect(written, 'run npm run schema').toEqual(schemaFiles(root));
});

it('a policy file that names a schema names its own', () => {
  const named = Object.values(policyFolders(root)).flatMap(({ path, files }) =>
    Object.entries(files).flatMap(([name, text]) => {
      const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1];
      return schema === undefined || schema === `../schema/${name}.json`
        ? []
        : [`${path}/${name}.yaml: ${schema}`];
    }),
  );
  expect(named).toEqual([]);
});
