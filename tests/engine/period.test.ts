import { describe, expect, it } from 'vitest';
import { isOfYears, spanOf, within } from '../../src/engine/period.ts';
import type { Facts } from '../../src/engine/types.ts';
import { period } from '../../src/policy/schema/requirement.ts';

const span = (written: unknown, year: number, facts: Facts = {}) =>
  spanOf(period.parse(written), year, { track: 'general', facts });

describe('the days of a year', () => {
  it('are the calendar year', () => {
    expect(span('calendar-year', 2021)).toEqual({ from: '2021-01-01', to: '2021-12-31' });
  });

  it('begin in the year before where the first day is later than the last: 上年11月1日至本年10月31日', () => {
    expect(span({ from: '11-01', to: '10-31' }, 2021)).toEqual({ from: '2020-11-01', to: '2021-10-31' });
  });

  it('begin with the rules in the first year: 自2011年2月1日起试行', () => {
    const written = { from: '01-01', to: '12-31', notBefore: '2011-02-01' };
    expect(span(written, 2011)).toEqual({ from: '2011-02-01', to: '2011-12-31' });
    expect(span(written, 2012)).toEqual({ from: '2012-01-01', to: '2012-12-31' });
  });

  it('are a cycle from the year in which the person began', () => {
    const cycle = (year: number) => span({ years: 5 }, year, { cycleStart: 2015 });
    expect([2015, 2019].map(cycle)).toEqual([
      { from: '2015-01-01', to: '2019-12-31' },
      { from: '2015-01-01', to: '2019-12-31' },
    ]);
    expect([2014, 2020].map(cycle)).toEqual([
      { from: '2010-01-01', to: '2014-12-31' },
      { from: '2020-01-01', to: '2024-12-31' },
    ]);
    expect(span({ years: 5 }, 2019)).toEqual({ missing: ['cycleStart'] });
  });

  it('are the term of an appointment', () => {
    const term = { tenureStart: '2015-03-01', tenureEnd: '2019-02-28' };
    expect(span({ tenure: true }, 2018, term)).toEqual({ from: '2015-03-01', to: '2019-02-28' });
    expect(span({ tenure: true }, 2018, { tenureStart: '2015-03-01' })).toEqual({ missing: ['tenureEnd'] });
    expect(span({ tenure: true }, 2018)).toEqual({ missing: ['tenureStart', 'tenureEnd'] });
  });
});

it('a span includes its ends', () => {
  const year = { from: '2021-01-01', to: '2021-12-31' };
  expect(['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map((day) => within(day, year))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it.each([
  ['2021-01-01', '2021-12-31', false],
  ['2020-11-01', '2021-10-31', false],
  ['2021-01-01', '2022-01-01', true],
  ['2015-03-01', '2019-02-28', true],
])('from %s to %s it is longer than a year: %s', (from, to, expected) => {
  expect(isOfYears({ from, to })).toBe(expected);
});
