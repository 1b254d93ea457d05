import { assert, date, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater } from '../../../src/engine/calendar.ts';
import { dayIn, whenAt, whenOf } from '../../../src/engine/check/window.ts';
import type { Term } from '../../../src/policy/schema/provision.ts';
import { china } from './china.ts';

const opening: Term = { length: 10, unit: 'working-day', side: 'before', event: '开班', clear: true };
const ended: Term = { length: 30, unit: 'day', side: 'after', event: '培训结束', clear: false };
const missed: Term = { length: 2, unit: 'year', side: 'after', event: '错过的截止日', clear: false };

const anyDay = date({ min: new Date('2005-01-01'), max: new Date('2026-06-01'), noInvalidDate: true }).map(
  (moment) => moment.toISOString().slice(0, 10),
);

describe('a day for the hours of a year', () => {
  it('is of that year or of those after', () => {
    expect(dayIn({ day: '12-31', year: 'same' }, 2018)).toBe('2018-12-31');
    expect(dayIn({ day: '02-last', year: 'next' }, 2019)).toBe('2020-02-29');
    expect(dayIn({ day: '02-last', year: 'after-next' }, 2017)).toBe('2019-02-28');
    expect(dayIn('2018-09-30', 1999)).toBe('2018-09-30');
    expect(dayIn(undefined, 2018)).toBeUndefined();
  });
});

describe('a window', () => {
  it('begins and ends on working days where it is for these only', () => {
    const window = { from: '2021-10-01', to: '2021-10-31', workingDays: true };
    expect(whenOf(window, 2021, china)).toEqual({
      from: '2021-10-08',
      to: '2021-10-29',
      workingDays: true,
    });
  });

  it('keeps its days and says so where the calendar does not reach', () => {
    const window = { from: '2099-10-01', to: '2099-11-30', workingDays: true };
    expect(whenOf(window, 2099, china)).toEqual({
      from: '2099-10-01',
      to: '2099-11-30',
      workingDays: true,
      uncovered: true,
    });
  });

  it('keeps a last day that is a day off, and tells the working day before', () => {
    const window = { to: { day: '02-last', year: 'next' as const }, workingDays: false };
    expect(whenOf(window, 2019, china)).toEqual({ to: '2020-02-29', worked: '2020-02-28' });
    expect(whenOf(window, 2017, china)).toEqual({ to: '2018-02-28' });
  });
});

describe('a time limit', () => {
  it('leaves clear working days between', () => {
    expect(whenAt(opening, '2017-07-17', china)).toEqual({ to: '2017-06-30' });
    expect(whenAt({ ...opening, clear: false }, '2017-07-17', china)).toEqual({ to: '2017-07-03' });
  });

  it('of days after an event does not count the day of the event', () => {
    expect(whenAt(ended, '2017-07-21', china)).toEqual({
      to: '2017-08-20',
      worked: '2017-08-18',
    });
    // July 24–31 has 6 working days, August 23, September 1 is the thirtieth.
    expect(whenAt({ ...ended, unit: 'working-day' }, '2017-07-21', china).to).toBe('2017-09-01');
  });

  it('of years ends on the same day, or with February', () => {
    expect(whenAt(missed, '2018-02-28', china).to).toBe('2020-02-28');
    expect(whenAt(missed, '2020-02-29', china).to).toBe('2022-02-28');
    expect(whenAt({ ...missed, length: 4 }, '2020-02-29', china).to).toBe('2024-02-29');
  });

  it('wants the day of its event', () => {
    expect(whenAt(opening, undefined, china)).toEqual({ wants: '开班' });
  });

  it('is unknown beyond the calendar when it counts working days, and only then', () => {
    expect(whenAt(opening, '2099-07-17', china)).toEqual({ uncovered: true });
    expect(whenAt(ended, '2099-07-17', china).to).toBe('2099-08-16');
  });

  it('of clear days is one working day stricter', () => {
    assert(
      property(anyDay, integer({ min: 1, max: 40 }), (event, length) => {
        const clear = whenAt({ ...opening, length }, event, china).to as string;
        const reached = whenAt({ ...opening, length, clear: false }, event, china).to as string;
        expect(clear < reached && reached < event).toBe(true);
        expect(whenAt({ ...opening, length: length + 1, clear: false }, event, china).to).toBe(clear);
      }),
    );
  });

  it('of days is never longer than of as many working days', () => {
    assert(
      property(anyDay, integer({ min: 1, max: 40 }), (event, length) => {
        const days = whenAt({ ...ended, length }, event, china).to as string;
        expect(days).toBe(daysLater(event, length));
        expect(days <= (whenAt({ ...ended, length, unit: 'working-day' }, event, china).to as string)).toBe(
          true,
        );
      }),
    );
  });
});
