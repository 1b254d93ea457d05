import { expect, it } from 'vitest';
import { yearTrouble } from '../../../src/islands/check/year-trouble.ts';

it('a wrong year is told in a sentence: what is expected, and what was found', () => {
  expect(yearTrouble('2018')).toBeUndefined();
  expect(yearTrouble('')).toBeUndefined();
  expect(yearTrouble('二〇一八')).toBe('年度写四位数字，如2018；现在写的是“二〇一八”。');
  expect(yearTrouble('1890')).toBe('年度要在1950至2100之间，现在写的是1890。');
  expect(yearTrouble('2019', 2018)).toBe('不能晚于申报年度2018，现在写的是2019。');
});
