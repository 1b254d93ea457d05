import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/commands/check.ts';

const command = join(import.meta.dirname, '../../src/commands/check.ts');
const good = join(import.meta.dirname, '../fixtures/good');
let root = '';

const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(good, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

// A process takes long to start where many run at once.
describe('npm run check', { timeout: 60_000 }, () => {
  it('counts what there is', () => {
    expect(check()).toEqual({
      status: 0,
      stdout: 'linjiang: 5 of 5 clauses accounted for; 2 rules, 1 reading, 8 worked examples\n',
      stderr: '',
    });
  });

  it('looks at one policy when it is named, whatever is wrong with the others', () => {
    cpSync(join(root, 'policies/linjiang'), join(root, 'policies/hexi'), { recursive: true });
    writeFileSync(join(root, 'policies/hexi/provisions.yaml'), 'a：1\nb: 2\n');
    expect(problemsIn(root, 'linjiang').problems).toEqual([]);
    const { status, stdout, stderr } = check();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^policies\/hexi\/provisions\.yaml:1 /);
    expect(stderr).toMatch(/\n1 mistake\.\n$/);
  });

  it('says so when there is no such policy', () => {
    expect(check('nowhere')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no policies/nowhere/.\n',
    });
  });
});
