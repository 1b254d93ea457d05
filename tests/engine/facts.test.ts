import { describe, expect, it } from 'vitest';
import { derived, measure, measuredBy } from '../../src/engine/facts.ts';
import type { Facts } from '../../src/engine/types.ts';
import { type Measure, measures } from '../../src/policy/schema/amount.ts';

const count = (unit: Measure, facts: Facts) => {
  const reckoned = measure(facts, unit);
  return 'missing' in reckoned ? reckoned.missing : reckoned.value.valueOf();
};

describe('how many units facts amount to', () => {
  it.for<[Measure, Facts, number]>([
    ['half-day', { days: 2, halfDays: 1 }, 5],
    ['half-day', { halfDays: 3 }, 3],
    ['day', { days: 2, halfDays: 1 }, 2.5],
    ['evening', { evenings: 2 }, 2],
    ['session-day', { sessionDays: 3, totalDays: 5 }, 3],
    ['session-day', { totalDays: 5, registrationDays: 2, idleDays: 0.5 }, 2.5],
    ['free-day', { totalDays: 5, registrationDays: 2, sessionDays: 4 }, 3],
    ['free-day', { totalDays: 1, registrationDays: 2 }, 0],
    ['free-day', { sessionDays: 2 }, 2],
    ['calendar-day', { totalDays: 5, registrationDays: 2 }, 5],
    ['month', { months: 1.5 }, 1.5],
    ['month', { start: '2018-03-01', end: '2018-08-31' }, 6],
    ['month', { months: 5, start: '2018-03-01', end: '2018-08-31' }, 5],
    ['half-year', { months: 9 }, 1.5],
    ['study-year', { studyYears: 3 }, 3],
    ['thousand-characters', { characters: 5500 }, 5.5],
    ['ten-thousand-characters', { characters: 125_000 }, 12.5],
    ['taught-hour', { taughtHours: 7.5 }, 7.5],
    ['subject-passed', { subjectsPassed: 4 }, 4],
    ['module', { modules: 3 }, 3],
    ['item', { count: 2 }, 2],
    ['item', {}, 1],
    ['course', { courses: [{ passed: true }, { passed: false }] }, 1],
  ])('%s of %o is %d', ([unit, facts, wanted]) => {
    expect(count(unit, facts)).toBe(wanted);
  });

  it('is asked for by its first fact', () => {
    expect(measures.filter((unit) => unit !== 'item').map((unit) => [unit, count(unit, {})])).toEqual(
      measures
        .filter((unit) => unit !== 'item')
        .map((unit) => [unit, [unit === 'free-day' ? 'sessionDays' : measuredBy[unit][0]]]),
    );
  });
});

it('derives figures for tests from the same facts', () => {
  const reckon = (name: string, facts: Facts) => derived[name]?.reckon(facts);
  expect(reckon('yearsTouched', { start: '2017-12-31' })).toEqual({ missing: ['end'] });
  expect(reckon('yearsTouched', {})).toEqual({ missing: ['start'] });
  expect(reckon('conferenceDays', {})).toEqual({ missing: ['sessionDays'] });
});
