import { expect, it } from 'vitest';
import { day, dayOfMoment, dayOfYear, days } from '../../src/format/date.ts';

it('writes days as people do', () => {
  expect(day('2018-06-06')).toBe('2018年6月6日');
  expect(dayOfYear('2018-10-31')).toBe('10月31日');
  expect(dayOfMoment('2018-06-06T12:00:00')).toBe('2018年6月6日');
});

it('says a common year once', () => {
  expect(days({ from: '2018-06-06', to: '2018-09-30' })).toBe('2018年6月6日至9月30日');
  expect(days({ from: '2020-11-01', to: '2021-10-31' })).toBe('2020年11月1日至2021年10月31日');
  expect(days({ from: '2018-06-06', to: '2018-06-06' })).toBe('2018年6月6日');
});
