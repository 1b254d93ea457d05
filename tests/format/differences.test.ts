import { join } from 'node:path';
import { expect, it } from 'vitest';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { differencesOf } from '../../src/format/differences.ts';
import { readLibrary } from '../../src/policy/load.ts';

const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../..')));

/** What one document answers to one question. */
const answer = (kind: string, question: string, policy: string) =>
  differencesOf(policies, kind, vocabulary).find(({ name }) => name === question)?.answers[
    policies.findIndex(({ id }) => id === policy)
  ];

it('asks what the text demands, of whom and when', () => {
  expect(answer('online-course', '谁可以算', 'xinjiang')).toMatchObject([
    { says: expect.stringContaining('网站经人社部门认定') },
    { says: expect.stringContaining('网站经人社部门认定') },
  ]);
  expect(answer('online-course', '事先手续', 'xinjiang')?.length).toBeGreaterThan(0);
  expect(answer('paper', '算在哪一年', 'yiyang')).toMatchObject([{ says: '发表或出版日期所在的年度' }]);
  expect(answer('paper', '几项合计', 'yiyang')).toMatchObject([{ at: ['附件5/4(2)'] }]);
});

it('names the rule whose condition it is, where there are several', () => {
  expect(answer('computer-test', '谁可以算', 'fuling')).toMatchObject([
    { says: '参加了考前培训，考试没有合格：参加了考前培训' },
  ]);
});

it('is silent where the text is', () => {
  expect(answer('paper', '谁可以算', 'xinjiang')).toEqual([]);
  expect(answer('paper', '算哪一科目', 'changzhou')).toEqual([]);
});

it('gives every answer its clause', () => {
  for (const { id } of vocabulary.kinds)
    for (const { answers } of differencesOf(policies, id, vocabulary))
      for (const { at, says } of answers.flat()) expect(at.length, `${id}: ${says}`).toBeGreaterThan(0);
});
