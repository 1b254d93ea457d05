import { expect, it } from 'vitest';
import { periodText, windowText } from '../../src/format/time.ts';

it('a stretch of time', () => {
  expect(periodText({ from: '01-01', to: '12-31' })).toBe('按年计算');
  expect(periodText({ from: '01-01', to: '12-31', notBefore: '2011-02-01' })).toBe(
    '按年计算，2011年2月1日起',
  );
  expect(periodText({ from: '11-01', to: '10-31' })).toBe('上年11月1日至当年10月31日');
  expect(periodText({ from: '01-01', to: '02-last' })).toBe('1月1日至当年2月最后一天');
  expect(periodText({ years: 5 })).toBe('每5年一个周期');
  expect(periodText({ tenure: true })).toBe('每个任职周期');
});

it('when something can be done', () => {
  const workingDays = false;
  expect(windowText({ from: '2021-10-01', to: '2021-11-30', workingDays: true })).toBe(
    '2021年10月1日至11月30日的工作日',
  );
  expect(windowText({ to: { day: '02-last', year: 'next' }, workingDays })).toBe('次年2月最后一天以前');
  expect(
    windowText({ from: { day: '11-01', year: 'same' }, to: { day: '01-31', year: 'next' }, workingDays }),
  ).toBe('当年11月1日至次年1月31日');
  expect(windowText({ from: { day: '06-01', year: 'same' }, workingDays })).toBe('当年6月1日起');
});
