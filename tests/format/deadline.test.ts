import { describe, expect, it } from 'vitest';
import { eventText, standing, standingText, whenText } from '../../src/format/deadline.ts';

describe('days in words', () => {
  it.for([
    [{ from: '2018-09-01', to: '2018-09-30' }, '2018年9月1日至9月30日'],
    [{ from: '2021-10-18', to: '2021-11-30', workingDays: true }, '2021年10月18日至11月30日的工作日'],
    [{ to: '2020-02-29' }, '2020年2月29日截止'],
    [{ from: '2019-01-01' }, '2019年1月1日起'],
  ] as const)('%j: %s', ([when, wanted]) => {
    expect(whenText(when)).toBe(wanted);
  });

  it('events are called by their day', () => {
    expect([eventText('开班'), eventText('错过的截止日')]).toEqual(['开班日', '错过的截止日']);
  });
});

describe('days seen from today', () => {
  const window = { from: '2018-09-01', to: '2018-09-30' };
  it.for([
    ['2018-08-20', 'coming', '12天后开始'],
    ['2018-09-01', 'open', '还有29天'],
    ['2018-09-30', 'open', '今天截止'],
    ['2018-10-01', 'past', '已过'],
  ] as const)('%s: %s, %s', ([today, stands, text]) => {
    expect(standing(window, today)).toBe(stands);
    expect(standingText(window, today)).toBe(text);
  });

  it('without an end it stays open', () => {
    expect(standingText({ from: '2018-09-01' }, '2026-01-01')).toBe('');
    expect(standing({ from: '2018-09-01' }, '2026-01-01')).toBe('open');
  });
});
