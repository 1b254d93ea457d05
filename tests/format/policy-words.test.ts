import { expect, it } from 'vitest';
import { ruleTerms, silenceName, topicName } from '../../src/format/policy-words.ts';
import type { Rule } from '../../src/policy/schema/recognition.ts';
import { linjiang, vocabulary } from './linjiang.ts';

const policy = linjiang();
const rule = (id: string): Rule => policy.rules.find((each) => each.id === id) as Rule;

it('rows of the matrix by name', () => {
  expect(topicName(vocabulary, 'proof')).toBe('证明');
  expect(topicName(vocabulary, 'elsewhere')).toBe('elsewhere');
});

it('a silence is named by its topic, else by the activities', () => {
  const names = policy.silences.map((silence) => silenceName(silence, vocabulary));
  expect(names.at(-1)).toBe('材料遗失');
  const kind = vocabulary.kinds.find(({ id }) => id === 'visit')?.name;
  expect(silenceName({ activities: ['visit'], looked: ['一/2'], says: '没有写' }, vocabulary)).toBe(kind);
});

it('what an amount counts as, and on what terms', () => {
  expect(ruleTerms(rule('paper'), policy, vocabulary)).toEqual(['计入专业科目']);
  const silent = rule('paper');
  expect(ruleTerms({ ...silent, hours: { not: 'specified', form: false } }, policy, vocabulary)).toEqual([]);
  const [counted, requires] = ruleTerms(rule('training'), policy, vocabulary);
  expect(counted).toBe('科目按证书或通知');
  expect(requires).toMatch(/^要求：/);
  expect(ruleTerms({ ...rule('paper'), basis: 'inferred', may: true }, policy, vocabulary)).toEqual([
    '计入专业科目（按上下文）',
    '原文写“可”，由认定单位决定',
  ]);
});
