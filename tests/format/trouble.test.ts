import { expect, it } from 'vitest';
import { readFacts } from '../../src/engine/read-facts.ts';
import { troubleText } from '../../src/format/trouble.ts';
import { vocabulary } from './real.ts';

/** What is said about the first trouble of what was typed. */
const said = (typed: Parameters<typeof readFacts>[1]) => {
  const [first] = readFacts(vocabulary, typed, '2026-01-01').troubles;
  return first && troubleText(first, vocabulary);
};

it('says at the field what is wrong and what is expected', () => {
  expect(said({ days: '三' })).toBe('请填数字，例如3或7.5。');
  expect(said({ days: '1.5' })).toBe('请填整数。');
  expect(said({ days: '-1' })).toBe('最小是0天，请核对。');
  expect(said({ rank: '0' })).toBe('最小是1位，请核对。');
  expect(said({ days: '4000' })).toBe('超过366天，可能多打了数字，请核对。');
  expect(said({ end: '2018-02-30' })).toBe('没有这一天，请按2018-06-06的样子填。');
  expect(said({ end: '2026-01-02' })).toBe('这一天还没有到，请填已经发生的日期。');
  expect(said({ end: '1918-06-06' })).toBe('早于1980年1月1日，请核对年份。');
  expect(said({ start: '2018-06-07', end: '2018-06-06' })).toBe('早于“开始”，请核对先后。');
  expect(said({ statedHours: '8', attendedHours: '9' })).toBe('多于“载明课时”，请核对。');
  expect(said({ certifiedHours: '8', certifiedUpTo: '6' })).toBe('小于“已认定学时”，请核对。');
  expect(said({ start: '2018-06-06', end: '2018-06-07', days: '3' })).toBe('起止日期之间只有2天，请核对。');
  expect(said({ journal: 'moon' })).toBe('请在列出的选项中选。');
  expect(said({ courses: [{ hours: 'x', passed: true }] })).toBe(
    '课程学时请填0至1000的数字；没有写明的留空。',
  );
});

it('says nothing about what is right', () => {
  expect(said({ days: '３', end: '2018年6月6日' })).toBeUndefined();
});
