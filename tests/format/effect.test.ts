import { describe, expect, it } from 'vitest';
import { effectHours, effectText, matterOf } from '../../src/format/effect.ts';
import { policy } from './real.ts';

const hours = (value: number) => ({ value, low: value, high: value });

describe('what comes out on one option', () => {
  it('says the hours of an activity, or why there are none', () => {
    expect(effectText({ of: 'activity', gives: 60 }, 'hours')).toBe('60学时');
    expect(effectText({ of: 'activity', gives: 'unspecified' }, 'hours')).toBe('未规定');
    expect(effectText({ of: 'activity', gives: [6, 12] }, 'hours')).toBe('6–12学时');
  });

  it('says verdict and total of a year', () => {
    expect(effectText({ of: 'year', verdict: 'not-met', done: hours(50), due: 80 }, 'hours')).toBe(
      '不符合，合计50学时',
    );
  });

  it('says the days or the words of a provision', () => {
    const days = { of: 'provision', says: '9月', from: '2018-09-01', to: '2018-09-30' } as const;
    expect(effectText(days, 'hours')).toBe('2018年9月1日至2018年9月30日');
    expect(effectText({ ...days, from: undefined, to: undefined }, 'hours')).toBe('9月');
  });

  it('has a figure to draw only where it is one', () => {
    expect(effectHours({ of: 'activity', gives: 60 })).toBe(60);
    expect(effectHours({ of: 'activity', gives: [6, 12] })).toBeUndefined();
    expect(effectHours({ of: 'activity', gives: 'refused' })).toBeUndefined();
    expect(effectHours({ of: 'year', verdict: 'met', done: hours(80), due: 80 })).toBe(80);
  });
});

it('a reading is about what it first matters to', () => {
  expect(matterOf(policy('fuling'), 'period')).toBe('requirement');
});
