import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/source/cut.ts';
import { fingerprint } from '../../src/source/fingerprint.ts';
import { policyIds, readPolicy, root } from './library.ts';

const folders = [join(root, 'originals'), join(root, '../shared/sources')];

describe.each(policyIds)('the clauses of %s', (id) => {
  const file = folders.map((folder) => join(folder, `${id}.txt`)).find((path) => existsSync(path));
  const reason = file ? '' : `（${id}.txt is neither in originals/ nor in ../shared/sources/）`;

  it.skipIf(!file)(`are those of the document, in its order and of its wording ${reason}`, () => {
    const document = cut(readFileSync(file as string, 'utf8')).map(({ at, text }) => ({
      at,
      sha256: fingerprint(text),
    }));
    const clauses = readPolicy(id).policy.clauses.map(({ at, sha256 }) => ({ at, sha256 }));
    expect(clauses.map(({ at }) => at)).toEqual(document.map(({ at }) => at));
    expect(clauses).toEqual(document);
  });
});
