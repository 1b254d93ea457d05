import { expect, it } from 'vitest';
import { facetsOf, yearsText } from '../../src/format/provision.ts';
import type { ApplicationYears, Provision } from '../../src/policy/schema/provision.ts';
import { answeredLinjiang } from './linjiang.ts';

const { policy, windows } = answeredLinjiang();
const provision = policy.provisions[0] as Provision;

it('the window of a provision is told', () => {
  expect(facetsOf(provision, windows.window)).toEqual([{ name: '时间', text: '次年1月1日至1月31日' }]);
});

it('particulars come in one order, whatever the order in the file', () => {
  const years: ApplicationYears = { last: 5, groups: { 博士: 2 }, to: 'application', enough: 'each' };
  const written: Provision = {
    ...provision,
    missing: ['逾期怎么办'],
    documents: ['登记手册', '结业证书'],
    strict: false,
    applies: { units: ['市直单位'], levels: ['senior'] },
    applicants: ['person', 'unit'],
    place: '学习办',
    share: '3%',
    effect: ['可以申报'],
  };
  const facets = facetsOf(written, undefined, years);
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

it('years in words', () => {
  const years = (asked: Partial<ApplicationYears>) =>
    yearsText({ to: 'application', enough: 'each', ...asked });
  expect(years({ since: 2021 })).toBe('2021年起每一年');
  expect(years({ since: 'last-title', to: 'before' })).toBe('取得现职称以后每一年；不含申报当年');
  expect(years({ last: 2, enough: 'any' })).toBe('近2年中的一年');
  expect(years({})).toBe('每一年');
});
