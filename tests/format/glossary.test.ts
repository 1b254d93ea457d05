import { expect, it } from 'vitest';
import { differs, groupsOf, wordsOf } from '../../src/format/glossary.ts';
import { vocabularyFiles } from '../../src/policy/schema/vocabulary.ts';
import { linjiang } from './linjiang.ts';

const use = (word: string) => ({ word, clause: '一/1' });
const [makeUp, hours, carryOver] = vocabularyFiles.glossary.parse([
  {
    id: 'make-up',
    term: '补学',
    group: '补学',
    says: '补上。',
    words: { a: use('补训'), c: use('补课'), b: use('补训') },
  },
  { id: 'hours', term: '学时', group: '计量', says: '单位。', words: { a: use('学时'), b: use('学时') } },
  { id: 'carry-over', term: '结转', group: '补学', says: '转到下年。', words: {} },
]) as [never, never, never];
const policies = ['a', 'b', 'c'].map((id) => linjiang({ id }));

it('terms stand under their heading, both in the order of the file', () => {
  expect(groupsOf([makeUp, hours, carryOver])).toEqual([
    { name: '补学', terms: [makeUp, carryOver] },
    { name: '计量', terms: [hours] },
  ]);
});

it('a word comes once, with the documents that use it, in the order of the documents', () => {
  const words = (term: never) =>
    wordsOf(term, policies).map(({ word, policies: by }) => [word, ...by.map(({ id }) => id)]);
  expect(words(makeUp)).toEqual([
    ['补训', 'a', 'b'],
    ['补课', 'c'],
  ]);
  expect(words(carryOver)).toEqual([]);
});

it('words differ where two documents use different ones; a document without any does not count', () => {
  expect([makeUp, hours, carryOver].map((term) => differs(term, policies))).toEqual([true, false, false]);
  expect(differs(makeUp, policies.slice(0, 2))).toBe(false);
});
