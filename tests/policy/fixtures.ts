import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { problemsOf } from '../../src/commands/check.ts';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import type { Folder } from '../../src/policy/load.ts';
import { problemText } from '../../src/policy/problem.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The invented region of tests/fixtures/good, in which nothing is wrong. */
export const good = (): Record<string, Folder> => policyFolders(join(fixtures, 'good'));

/** Every folder of tests/fixtures/bad: one mistake each. */
export const mistakeNames = (): string[] => readdirSync(join(fixtures, 'bad')).sort();

export const messageFile = (mistake: string): string => join(fixtures, 'bad', mistake, 'message.txt');

function yamlFiles(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.map((name) => [basename(name, '.yaml'), readFileSync(join(path, name), 'utf8')]),
  );
}

/** A folder with some files in place of its own, and without some others. */
const overlaid = (folder: Folder | undefined, path: string): Folder => {
  const without = join(path, 'without.txt');
  const left = existsSync(without) ? readFileSync(without, 'utf8').trim().split('\n') : [];
  const own = Object.entries(folder?.files ?? {}).filter(([name]) => !left.includes(name));
  return {
    ...(folder ?? { path: '', version: '' }),
    files: { ...Object.fromEntries(own), ...yamlFiles(path) },
  };
};

/** The good region with the files of one mistake over its own. */
export function withMistake(mistake: string): Record<string, Folder> {
  const { linjiang, vocabulary } = good();
  const path = join(fixtures, 'bad', mistake);
  return {
    linjiang: overlaid(linjiang, path),
    vocabulary: overlaid(vocabulary, join(path, 'vocabulary')),
  };
}

/** All messages of a check, as a contributor reads them. */
export const messages = (folders: Record<string, Folder>): string =>
  problemsOf(folders).problems.map(problemText).join('\n\n');
