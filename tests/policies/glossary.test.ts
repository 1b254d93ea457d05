import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { readVocabulary } from '../../src/policy/load.ts';
import type { Wording } from '../../src/policy/schema/vocabulary.ts';
import { cut } from '../../src/source/cut.ts';
import { letters } from '../../src/source/fingerprint.ts';
import { policyIds, root } from './library.ts';

const { glossary } = readVocabulary(policyFolders(root).vocabulary);
const folders = [join(root, 'originals'), join(root, '../shared/sources')];

const wordsIn = ({ word, clause, beside }: Wording) =>
  [{ word, clause }, ...beside].flatMap((each) => each.clause.map((at) => ({ word: each.word, at })));

it('has at least 60 terms', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(60);
});

it('gives no word of a document, and nothing to search by, twice', () => {
  for (const { term, also, words } of glossary) {
    expect(new Set([term, ...also]).size, term).toBe(also.length + 1);
    for (const [id, { word, beside }] of Object.entries(words))
      expect(new Set([word, ...beside.map((each) => each.word)]).size, `${term}, ${id}`).toBe(
        beside.length + 1,
      );
  }
});

it('names no figure where no clause stands beside it', () => {
  expect(glossary.filter(({ says }) => /\d/.test(says))).toEqual([]);
});

describe.each(policyIds)('the words of %s', (id) => {
  const file = folders.map((folder) => join(folder, `${id}.txt`)).find((path) => existsSync(path));
  const reason = file ? '' : `（${id}.txt is neither in originals/ nor in ../shared/sources/）`;

  it.skipIf(!file)(`stand in every clause that is named beside them ${reason}`, () => {
    const clauses = new Map(
      cut(readFileSync(file as string, 'utf8')).map(({ at, text }) => [at, letters(text)]),
    );
    const missing = glossary.flatMap(({ term, words }) =>
      wordsIn(words[id] ?? { word: '', clause: [], beside: [] })
        .filter(({ word, at }) => !clauses.get(at)?.includes(letters(word)))
        .map(({ word, at }) => `${term}: ${word}, ${at}`),
    );
    expect(missing).toEqual([]);
  });
});
