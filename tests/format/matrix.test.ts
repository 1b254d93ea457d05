import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/format/matrix.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { Evidence } from '../../src/policy/schema/provision.ts';
import type { Rule } from '../../src/policy/schema/recognition.ts';
import { answeredLinjiang, linjiang, vocabulary } from './linjiang.ts';

const topicOf = (id: string) => {
  const topic = vocabulary.topics.flatMap((group) => group.topics).find((each) => each.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
};
const cell = (topic: string, parts: Partial<Policy> = {}) =>
  cellOf(topicOf(topic), answeredLinjiang(parts), vocabulary);
const rule = (id: string, parts: Partial<Rule>): Rule => ({
  ...(linjiang().rules.find((each) => each.id === id) as Rule),
  ...parts,
});

describe('a cell', () => {
  it('gives the annual total for drawing', () => {
    const { annual, entries } = cell('annual-total');
    expect(annual?.due[0]).toMatchObject({ of: 'total', least: 40 });
    expect(annual?.at).toEqual(['一/1']);
    expect(entries).toEqual([]);
  });

  it('tells a rule with its clause and readings, and folds the limit over it', () => {
    const { entries, more } = cell('training');
    expect(entries).toEqual([{ lines: [{ says: '每天8学时' }], at: ['一/2'], readings: ['part-days'] }]);
    expect(more.flatMap(({ lines }) => lines)).toEqual([{ title: '培训的年度封顶', says: '一年至多24学时' }]);
  });

  it('says where it was looked for when the text is silent', () => {
    const { entries, more, silences } = cell('visit');
    expect([entries, more]).toEqual([[], []]);
    expect(silences).toMatchObject([{ says: '考察没有写。', at: ['一/2', '二/1'] }]);
  });

  it('tells provisions, evidence and forms', () => {
    expect(cell('window').entries[0]?.lines).toEqual([{ says: '次年1月办理' }]);
    expect(cell('proof').entries[0]?.lines).toEqual([{ title: '结业证书', says: '结业证书' }]);
    expect(cell('booklet').entries[0]?.lines).toEqual([{ says: '登记手册' }]);
  });
});

describe('several rules', () => {
  const silent = rule('training', {
    id: 'silent',
    title: '晚上的培训',
    hours: { not: 'specified', form: false },
  });
  const special = rule('training', { id: 'special', title: '外地的培训', when: { days: { above: 9 } } });
  const general = rule('training', { title: '培训', when: { days: { given: true } } });

  it('are told with their titles', () => {
    const { entries, more } = cell('training', { rules: [silent, special, general], limits: [] });
    const lines = [...entries, ...more].flatMap((entry) => entry.lines);
    expect(lines.map(({ title }) => title)).toEqual(['培训', '外地的培训', '晚上的培训']);
  });

  it('share the naming of the same clause', () => {
    const { entries } = cell('training', { rules: [general, special], limits: [] });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.lines).toHaveLength(2);
  });

  it('are folded when the cell would grow long', () => {
    const long = [1, 2, 3].map((number) => rule('training', { id: `long-${number}`, says: '一'.repeat(30) }));
    const { entries, more } = cell('training', { rules: long, limits: [] });
    expect(entries.flatMap(({ lines }) => lines)).toHaveLength(1);
    expect(more.flatMap(({ lines }) => lines)).toHaveLength(2);
  });
});

it('a clause below another of the same entry is not named beside it', () => {
  const provisions = linjiang().provisions.map((provision) => ({
    ...provision,
    clause: ['二/2', '二/2(1)', '二/1'],
  }));
  expect(cell('window', { provisions }).entries[0]?.at).toEqual(['二/2', '二/1']);
});

it('combinations that are only counted are spelt out in the fold', () => {
  const anyOf = Array.from({ length: 3 }, (_, index) => [`培训班的第${index + 1}种证明材料`, '登记手册']);
  const evidence = linjiang().evidence.map((each): Evidence => ({ ...each, anyOf }));
  const { entries, more } = cell('proof', { evidence });
  expect(entries[0]?.lines[0]?.says).toBe('3种组合，任选其一');
  expect(more.flatMap(({ lines }) => lines)).toHaveLength(3);
});

it('several sentences keep their full stops', () => {
  const provisions = linjiang().provisions.map((provision) => ({
    ...provision,
    says: '次年办理。逾期没有写。',
  }));
  expect(cell('window', { provisions }).entries[0]?.lines[0]?.says).toBe('次年办理。逾期没有写。');
});
