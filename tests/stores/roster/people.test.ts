import { describe, expect, it } from 'vitest';
import { type RosterPerson, toApplication, toRecord, yearIn } from '../../../src/stores/roster/people.ts';
import { shipped } from '../library.ts';

const { vocabulary } = shipped;
const today = '2026-11-21';

const activity = (id: string, days: string, same?: string) => ({
  ...{ id, kind: 'training', title: `培训${id}`, typed: { start: '2018-05-14', end: '2018-05-16', days } },
  ...(same !== undefined && { same }),
});

const person = (id: string, activities: RosterPerson['activities']): RosterPerson => ({
  ...{ id, name: id, track: 'general', person: {}, activities },
});

const record = (each: RosterPerson) => toRecord(each, vocabulary, today);

describe('a record of a person', () => {
  it('has what was typed as facts, in order', () => {
    const { activities, person: who } = record(person('甲', [activity('a', '3'), activity('b', '十天')]));
    expect(activities.map(({ facts }) => facts)).toEqual([
      { start: '2018-05-14', end: '2018-05-16', days: 3 },
      { start: '2018-05-14', end: '2018-05-16' },
    ]);
    expect(who).toEqual({ track: 'general', facts: {} });
  });

  it('keeps which of them are about the same', () => {
    const { activities } = record(
      person('甲', [activity('a', '1', 'p'), activity('b', '2', 'q'), activity('c', '3', 'p')]),
    );
    const [one, two, three] = activities.map(({ same }) => same);
    expect(one).toBe(three);
    expect(one).not.toBe(two);
  });

  it('reads days of the future by the day', () => {
    const ahead = person('甲', [{ ...activity('a', '1'), typed: { start: '2026-12-01' } }]);
    expect(toRecord(ahead, vocabulary, today).activities[0]?.facts).toEqual({});
    expect(toRecord(ahead, vocabulary, '2026-12-02').activities[0]?.facts).toEqual({ start: '2026-12-01' });
  });
});

it('what a person applies for counts associate senior as senior, and years that can be read', () => {
  const applicant = { ...person('甲', []), level: 'associate' as const, lastTitle: '2016年', entry: '早年' };
  expect(toApplication(applicant, { use: 'title', year: 2018 })).toEqual({
    use: 'title',
    year: 2018,
    level: 'senior',
    unit: undefined,
    groups: undefined,
    lastTitle: 2016,
    entry: undefined,
  });
  expect([yearIn('２０１８'), yearIn(' 2018年 '), yearIn('18'), yearIn(undefined)]).toEqual([
    2018,
    2018,
    undefined,
    undefined,
  ]);
});
