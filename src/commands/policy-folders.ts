import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Folder } from '../policy/load.ts';

const versionOf = (texts: string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);

function readFolder(root: string, path: string): Folder {
  const names = readdirSync(join(root, path))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const files = Object.fromEntries(
    names.map((name) => [basename(name, '.yaml'), readFileSync(join(root, path, name), 'utf8')]),
  );
  return { path, files, version: versionOf(Object.values(files)) };
}

/** The folders under policies/ of a project root, by id; policies/schema holds no policy. */
export function policyFolders(root: string, under = 'policies'): Record<string, Folder> {
  const folders = readdirSync(join(root, under), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'schema',
  );
  return Object.fromEntries(folders.map(({ name }) => [name, readFolder(root, `${under}/${name}`)]).sort());
}
