import { describe, expect, it } from 'vitest';
import { assess, governs } from '../../src/engine/assess.ts';
import { assessed, certified, sketch } from './policy.ts';

describe('which years a policy governs', () => {
  it('are those it lists, or all from one on, or any where it does not say', () => {
    expect([2017, 2018].map((year) => governs(sketch({ governs: { years: [2018] } }), year))).toEqual([
      false,
      true,
    ]);
    expect([2010, 2011, 2030].map((year) => governs(sketch({ governs: { from: 2011 } }), year))).toEqual([
      false,
      true,
      true,
    ]);
    expect(governs(sketch({ governs: { unstated: true } }), 2021)).toBe(false);
    expect(governs(sketch({ governs: {} }), 2021)).toBe(true);
  });

  it('other years are worked out for reference', () => {
    const policy = sketch({ governs: { years: [2021] } });
    expect([2021, 2022].map((year) => assessed(policy, [], { year }).reference)).toEqual([false, true]);
  });
});

describe('which requirements apply to a person', () => {
  const policy = sketch({
    requirements: [
      { id: 'annual', total: 90 },
      {
        id: 'medical',
        track: 'medical',
        applies: { institution: ['primary', 'secondary'] },
        unit: 'credits',
        total: 25,
      },
      {
        id: 'tertiary',
        track: 'medical',
        applies: { institution: 'tertiary' },
        unit: 'credits',
        total: 'unspecified',
      },
    ],
  });
  const asked = (track: 'general' | 'medical' | 'teacher', facts = {}) =>
    assess(policy, { activities: [], person: { track, facts } }, 2021).map(({ requirement }) => requirement);

  it('are those of the track, by the facts of the person', () => {
    expect(asked('general')).toEqual(['annual']);
    expect(asked('medical', { institution: 'primary' })).toEqual(['medical']);
    expect(asked('medical', { institution: 'tertiary' })).toEqual(['tertiary']);
  });

  it('are all that could be where a fact is missing, and the general ones where the track has none', () => {
    expect(asked('medical')).toEqual(['medical', 'tertiary']);
    expect(asked('teacher')).toEqual(['annual']);
    expect(assess(policy, { activities: [] }, 2021).map(({ requirement }) => requirement)).toEqual([
      'annual',
    ]);
  });
});

const reading = {
  period: ['statistics', 'calendar'],
  decrement: ['linear', 'compounding'],
  others: ['any', 'professional'],
};
const policy = sketch({
  readings: reading,
  rules: [
    {
      id: 'paper',
      activity: 'paper',
      year: 'end',
      hours: {
        share: {
          reading: 'decrement',
          options: { linear: { byRank: [1, 0.8, 0.6] }, compounding: { compounding: 0.8 } },
        },
        of: { stated: 'statedHours' },
      },
    },
  ],
  requirements: [
    {
      every: {
        reading: 'period',
        options: { statistics: { from: '11-01', to: '10-31' }, calendar: 'calendar-year' },
      },
      total: 80,
      floors: [
        { of: 'public', atLeast: 20, strength: 'generally' },
        { of: 'professional', atLeast: { reading: 'others', options: { any: 0, professional: 60 } } },
      ],
    },
  ],
});
const paper = (statedHours: number, rank: number, end = '2021-05-01') => ({
  activity: 'paper',
  statedHours,
  rank,
  end,
});

describe('a year on every reading', () => {
  it('names each reading that matters, and what its options give', () => {
    const found = assessed(policy, [certified(20, 'public'), paper(60, 1), paper(10, 3, '2021-11-10')]);
    expect(found).toMatchObject({ verdict: 'met', firm: true, method: 'every-reading' });
    expect(found.total.done).toEqual({ value: 80, low: 80, high: 86.4 });
    expect(found.readings).toEqual([
      {
        reading: 'period',
        chosen: 'statistics',
        options: [
          { option: 'statistics', verdict: 'met', total: 80 },
          { option: 'calendar', verdict: 'met', total: 86 },
        ],
        changesVerdict: false,
      },
    ]);
  });

  it('says which reading changes the verdict', () => {
    const found = assessed(policy, [certified(20, 'public'), paper(100, 3)]);
    expect([found.verdict, found.firm]).toEqual(['met', true]);
    const close = assessed(policy, [certified(40, 'public'), paper(60, 3), certified(4.5)]);
    expect([close.verdict, close.firm, close.total.done]).toEqual([
      'met',
      false,
      { value: 80.5, low: 80.5, high: 82.9 },
    ]);
    expect(close.readings.map((each) => [each.reading, each.changesVerdict])).toEqual([
      ['decrement', false],
      ['others', true],
    ]);
  });

  it('works on the readings that the person chose', () => {
    const record = [certified(20, 'public'), paper(100, 3)];
    const found = assessed(policy, record, { readings: { decrement: 'compounding', period: 'gone' } });
    expect([found.total.done.value, found.readings[0]?.chosen]).toEqual([84, 'compounding']);
  });

  it('asks no reading for an activity of another year', () => {
    const found = assessed(policy, [certified(80, 'public'), paper(10, 3, '2015-05-01')]);
    expect([found.readings.map((each) => each.reading), found.activities[1]?.place]).toEqual([
      ['others'],
      'outside',
    ]);
  });

  it('keeps the clauses, the unit and the softness of a floor', () => {
    const found = assessed(policy, []);
    expect([found.clauses, found.unit, found.floors.map(({ strength }) => strength)]).toEqual([
      ['第三条'],
      'hours',
      ['generally', 'must'],
    ]);
  });

  it('shows what each activity contributes', () => {
    const [first, second] = assessed(policy, [paper(10, 3), { activity: 'patent' }]).activities;
    expect(first).toMatchObject({
      activity: 'a1',
      state: 'recognised',
      counted: 6,
      place: 'inside',
      limits: [],
    });
    expect(second).toMatchObject({ activity: 'a2', state: 'unspecified', counted: 0, place: 'inside' });
  });
});

describe('more combinations of readings than can be tried', () => {
  const names = Array.from({ length: 10 }, (_, index) => `r${index}`);
  const wide = sketch({
    readings: Object.fromEntries(names.map((name) => [name, ['low', 'high']])),
    rules: names.map((name) => ({
      id: name,
      activity: name,
      hours: { reading: name, options: { low: 5, high: 10 } },
    })),
    limits: [{ rules: names, keep: { cap: 1000 } }],
    requirements: [{ total: 60 }],
  });
  const record = names.map((activity) => ({ activity }));

  it('are all tried where no limit ties the activities', () => {
    const found = assessed({ ...wide, limits: [] }, record);
    expect(found).toMatchObject({ method: 'every-reading', verdict: 'not-met', firm: false });
    expect(found.total.done).toEqual({ value: 50, low: 50, high: 100 });
  });

  it('are bounded: 50 to 100 hours, and 60 due', () => {
    const found = assessed(wide, record);
    expect(found).toMatchObject({ method: 'bounds', verdict: 'not-met', firm: false });
    expect(found.total.done).toEqual({ value: 50, low: 50, high: 100 });
  });

  it('still name the readings that matter', () => {
    const found = assessed(wide, [...record, certified(5, 'professional')]);
    expect(found.readings).toHaveLength(10);
    expect(found.readings[0]?.options).toEqual([
      { option: 'low', verdict: 'not-met', total: 55 },
      { option: 'high', verdict: 'met', total: 60 },
    ]);
  });

  it('are firm where the bounds leave no doubt', () => {
    expect(assessed(wide, [...record, certified(10, 'professional')])).toMatchObject({
      verdict: 'met',
      firm: true,
    });
    expect(assessed(wide, record.slice(0, 9))).toMatchObject({ method: 'every-reading' });
  });
});
