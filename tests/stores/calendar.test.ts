import announced from 'chinese-days/dist/chinese-days.json';
import { describe, expect, it } from 'vitest';
import { calendar, calendarOf, loadCalendar } from '../../src/stores/calendar.ts';

const { cover, isWorkingDay } = calendarOf(announced);

describe('the calendar of working days', () => {
  it.for([
    ['2017-07-14', true, 'a Friday'],
    ['2017-07-15', false, 'a Saturday'],
    ['2018-09-30', true, 'a Sunday that makes up for the National Day holidays'],
    ['2021-10-01', false, 'a holiday'],
    ['2021-10-09', true, 'a Saturday that makes up'],
    ['2018-12-29', true, 'a Saturday that makes up for the New Year after'],
    ['2018-12-31', false, 'a Monday given for the New Year after'],
    ['2020-02-29', false, 'a leap day on a Saturday'],
  ] as const)('%s: %s, %s', ([day, wanted]) => {
    expect(isWorkingDay(day)).toBe(wanted);
  });

  it('covers 2004 on, and says nothing of other days', () => {
    expect(cover.from).toBe('2004-01-01');
    expect(isWorkingDay('2003-12-31')).toBeUndefined();
    expect(isWorkingDay(cover.to)).toBeDefined();
    expect(isWorkingDay('2100-01-04')).toBeUndefined();
  });

  it('ends with the last year announced, but for the days that the next may move', () => {
    const last = Object.keys(announced.holidays).sort().at(-1)?.slice(0, 4);
    expect(cover.to).toBe(`${last}-12-28`);
    expect(isWorkingDay(`${last}-12-29`)).toBeUndefined();
    const moved = Object.keys({ ...announced.holidays, ...announced.workdays }).filter((day) => {
      const monthDay = day.slice(5);
      return monthDay >= '12-01' && monthDay <= '12-28';
    });
    expect(moved).toEqual([]);
  });

  it('has every year between', () => {
    const years = new Set(Object.keys(announced.holidays).map((day) => day.slice(0, 4)));
    expect(years.size).toBe(Number(cover.to.slice(0, 4)) - 2004 + 1);
  });

  it('is fetched once', async () => {
    const fetched = await loadCalendar();
    expect(await loadCalendar()).toBe(fetched);
    expect(calendar.value).toBe(fetched);
  });
});
