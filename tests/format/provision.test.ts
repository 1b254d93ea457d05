import { expect, it } from 'vitest';
import { facetsOf } from '../../src/format/provision.ts';
import type { Provision } from '../../src/policy/schema/provision.ts';
import { answeredLinjiang } from './linjiang.ts';

const { policy, windows } = answeredLinjiang();
const provision = policy.provisions[0] as Provision;

it('the window of a provision is told', () => {
  expect(facetsOf(provision, windows.window)).toEqual([{ name: '时间', text: '次年1月1日至1月31日' }]);
});

it('particulars come in one order, whatever the order in the file', () => {
  const facets = facetsOf({
    ...provision,
    missing: ['逾期怎么办'],
    documents: ['登记手册', '结业证书'],
    strict: false,
    years: { last: 5, groups: { 博士: 2 } },
    applies: { units: ['市直单位'], levels: ['senior'] },
    applicants: ['person', 'unit'],
    place: '学习办',
    share: '3%',
    effect: ['可以申报'],
  });
  expect(facets.map(({ name, text }) => `${name}：${text}`)).toEqual([
    '单位：市直单位',
    '级别：高级',
    '谁来办：个人；单位',
    '地点：学习办',
    '年度：近5年；博士近2年',
    '材料：登记手册；结业证书',
    '结果：可以申报',
    '数字：3%',
    '例外：原文说“原则上”，可能有例外',
    '没有写：逾期怎么办',
  ]);
});

it('years since a year, and every year', () => {
  const years = (written: Provision['years']) => facetsOf({ ...provision, years: written })[0]?.text;
  expect(years({ since: 2021, each: true })).toBe('2021年起每一年');
  expect(years({ each: true })).toBe('每一年');
});
