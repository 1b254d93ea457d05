import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { policyFolders } from '../../src/commands/policy-folders.ts';

const good = join(import.meta.dirname, '../fixtures/good');
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'policies-'));
  cpSync(good, root, { recursive: true });
  mkdirSync(join(root, 'policies/schema'));
  writeFileSync(join(root, 'policies/schema/policy.json'), '{}\n');
  writeFileSync(join(root, 'policies/linjiang/notes.txt'), '不是数据\n');
});
afterAll(() => rmSync(root, { recursive: true }));

it('every folder but schema is a policy or the vocabulary, and every .yaml in it a file', () => {
  const folders = policyFolders(root);
  expect(Object.keys(folders)).toEqual(['linjiang', 'vocabulary']);
  expect(folders.linjiang?.path).toBe('policies/linjiang');
  expect(Object.keys(folders.linjiang?.files ?? {})).toEqual(
    [
      ...['clauses', 'evidence', 'forms', 'policy', 'provisions', 'readings', 'recognition'],
      ...['requirements', 'silences'],
    ].sort(),
  );
});

it('the version changes when a file does, and only then', () => {
  const before = policyFolders(root).linjiang?.version;
  expect(policyFolders(root).linjiang?.version).toBe(before);
  writeFileSync(join(root, 'policies/linjiang/silences.yaml'), '[]\n');
  expect(policyFolders(root).linjiang?.version).not.toBe(before);
});
