import { expect, it } from 'vitest';
import { groupsOf } from '../../src/search/groups.ts';
import type { Hit } from '../../src/search/query.ts';
import type { Kind } from '../../src/search/types.ts';

const hits = (...kinds: Kind[]): Hit[] =>
  kinds.map((kind, place) => ({
    entry: { kind, title: `${place}`, text: '', to: `/${place}` },
    score: kinds.length - place,
    words: [],
  }));

it('the best three come first, the others by what they are', () => {
  const groups = groupsOf(hits('topic', 'clause', 'rule', 'clause', 'form', 'clause'));
  expect(groups.map(({ name, hits }) => [name, hits.map(({ entry }) => entry.title)])).toEqual([
    ['最相关', ['0', '1', '2']],
    ['条款', ['3', '5']],
    ['表格', ['4']],
  ]);
});

it('a long group is cut, and says how many there are', () => {
  const [, clauses] = groupsOf(hits(...new Array<Kind>(20).fill('clause')));
  expect(clauses?.hits).toHaveLength(4);
  expect(clauses?.all).toBe(17);
});

it('nothing found makes no group', () => {
  expect(groupsOf([])).toEqual([]);
});
