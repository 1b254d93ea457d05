import { describe, expect, it } from 'vitest';
import { dayOf, daysLater, monthsBetween, yearsTouched } from '../../src/engine/calendar.ts';
import { zero } from '../../src/engine/quantity.ts';

const months = (first: string, last: string) => String(monthsBetween(first, last));

describe('months from the first day to the last, both included', () => {
  it.for([
    ['2018-03-01', '2018-08-31', '6'],
    ['2018-03-01', '2018-08-30', '185/31'],
    ['2018-03-01', '2018-09-01', '181/30'],
    ['2018-01-01', '2018-12-31', '12'],
    ['2018-01-15', '2018-02-14', '1'],
    ['2018-03-15', '2018-04-24', '4/3'],
    ['2018-05-01', '2018-05-01', '1/31'],
    ['2017-12-01', '2018-12-31', '13'],
    ['2020-02-01', '2020-02-29', '1'],
    ['2019-02-01', '2019-02-28', '1'],
    ['2020-02-29', '2021-02-28', '12'],
  ])('%s to %s is %s', ([first, last, wanted]) => {
    expect(months(first as string, last as string)).toBe(wanted);
  });

  it('a month that lacks the day ends with its last day', () => {
    for (const start of ['2018-01-29', '2018-01-30', '2018-01-31'])
      expect(months(start, '2018-02-28')).toBe('1');
    expect(months('2018-01-28', '2018-02-27')).toBe('1');
    expect(months('2020-01-31', '2020-02-29')).toBe('1');
    expect(months('2018-08-31', '2019-02-28')).toBe('6');
    expect(months('2018-01-31', '2018-03-30')).toBe('2');
  });

  it('grows with every day, whatever the day it begins on', () => {
    for (const start of [
      '2018-01-28',
      '2018-01-29',
      '2018-01-30',
      '2018-01-31',
      '2019-12-31',
      '2020-02-29',
    ]) {
      const all = Array.from({ length: 800 }, (_, day) => monthsBetween(start, daysLater(start, day)));
      expect(all.every((each, index) => index === 0 || each.compare(all[index - 1] ?? zero) > 0)).toBe(true);
    }
  });

  it('is nothing where the last day comes before the first', () => {
    expect(months('2018-05-02', '2018-05-01')).toBe('0');
    expect(months('2018-05-02', '2017-01-01')).toBe('0');
  });
});

it('counts the calendar years touched', () => {
  expect(yearsTouched('2017-12-01', '2018-01-31')).toBe(2);
  expect(yearsTouched('2018-01-01', '2018-12-31')).toBe(1);
});

it('knows the last day of February', () => {
  expect(dayOf(2020, '02-last')).toBe('2020-02-29');
  expect(dayOf(2100, '02-last')).toBe('2100-02-28');
  expect(dayOf(2021, '11-01')).toBe('2021-11-01');
});

it('steps over months and years', () => {
  expect(daysLater('2020-02-28', 1)).toBe('2020-02-29');
  expect(daysLater('2021-01-01', -1)).toBe('2020-12-31');
});
