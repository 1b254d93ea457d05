import { assert, constantFrom, date, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater } from '../../../src/engine/calendar.ts';
import { workedFrom, workedUntil, workingDaysLater } from '../../../src/engine/check/workdays.ts';
import { china } from './china.ts';

/** Any day that leaves room for 60 working days on either side. */
const anyDay = date({ min: new Date('2005-01-01'), max: new Date('2026-06-01'), noInvalidDate: true }).map(
  (moment) => moment.toISOString().slice(0, 10),
);
const anyCount = integer({ min: 1, max: 60 });

/** How many working days lie after the first day, up to the last. */
function countWorked(first: string, last: string): number {
  let count = 0;
  for (let day = daysLater(first, 1); day <= last; day = daysLater(day, 1))
    if (china.isWorkingDay(day)) count += 1;
  return count;
}

describe('working days later and earlier', () => {
  it.for([
    ['2017-07-17', -10, '2017-07-03', 'the tenth working day before'],
    ['2017-07-17', -11, '2017-06-30', 'the day before ten clear ones'],
    ['2017-09-29', 1, '2017-09-30', 'a Saturday that makes up'],
    ['2017-09-30', 1, '2017-10-09', 'over eight days off'],
    ['2020-02-28', 1, '2020-03-02', 'over a leap day on a Saturday'],
    ['2017-07-15', 0, '2017-07-15', 'none: the day itself, worked or not'],
  ] as const)('%s and %i: %s, %s', ([day, count, wanted]) => {
    expect(workingDaysLater(day, count, china)).toBe(wanted);
  });

  it('have just so many working days on the way, and end on one', () => {
    assert(
      property(anyDay, anyCount, (day, count) => {
        const later = workingDaysLater(day, count, china) as string;
        const earlier = workingDaysLater(day, -count, china) as string;
        expect(china.isWorkingDay(later)).toBe(true);
        expect(china.isWorkingDay(earlier)).toBe(true);
        expect(countWorked(day, later)).toBe(count);
        expect(countWorked(daysLater(earlier, -1), daysLater(day, -1))).toBe(count);
      }),
    );
  });

  it('lead back from a working day to where they began', () => {
    assert(
      property(anyDay, anyCount, (day, count) => {
        const start = workedFrom(day, china) as string;
        const later = workingDaysLater(start, count, china) as string;
        expect(workingDaysLater(later, -count, china)).toBe(start);
      }),
    );
  });

  it('grow with the day and with the count', () => {
    assert(
      property(anyDay, anyCount, (day, count) => {
        const [one, next] = [day, daysLater(day, 1)].map((each) => workingDaysLater(each, count, china));
        expect((one as string) <= (next as string)).toBe(true);
        expect((one as string) < (workingDaysLater(day, count + 1, china) as string)).toBe(true);
      }),
    );
  });

  it('are unknown once they pass the end of the calendar', () => {
    assert(
      property(constantFrom(1, 5, 40), (count) => {
        expect(workingDaysLater(china.cover.to, count, china)).toBeUndefined();
        expect(workingDaysLater(china.cover.from, -count, china)).toBeUndefined();
      }),
    );
  });
});

describe('the nearest working day', () => {
  it('is the day itself where that is worked', () => {
    expect(workedFrom('2021-11-30', china)).toBe('2021-11-30');
    expect(workedUntil('2021-11-30', china)).toBe('2021-11-30');
  });

  it('lies inside a window otherwise', () => {
    expect(workedFrom('2021-10-01', china)).toBe('2021-10-08');
    expect(workedUntil('2020-02-29', china)).toBe('2020-02-28');
    expect(workedUntil('2021-10-03', china)).toBe('2021-09-30');
  });
});
