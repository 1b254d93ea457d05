import { describe, expect, it } from 'vitest';
import { readFacts, type Typed } from '../../src/engine/read-facts.ts';
import type { Vocabulary } from '../../src/policy/schema/vocabulary.ts';
import { fact } from '../../src/policy/schema/vocabulary.ts';

const declared: Record<string, object> = {
  days: { type: 'number', name: '天', unit: '天', max: 366, step: 1 },
  totalDays: { type: 'number', name: '共几天', unit: '天', max: 60, step: 0.5 },
  registrationDays: { type: 'number', name: '报到', unit: '天', max: 10, step: 1 },
  rank: { type: 'number', name: '排名', unit: '位', min: 1, max: 100, step: 1 },
  statedHours: { type: 'number', name: '课时', unit: '课时', max: 2000, step: 0.5 },
  attendedHours: { type: 'number', name: '实际', unit: '课时', max: 2000, step: 0.5 },
  certifiedHours: { type: 'number', name: '认定', unit: '学时', max: 2000, step: 0.1 },
  certifiedUpTo: { type: 'number', name: '最高', unit: '学时', max: 2000, step: 0.1 },
  start: { type: 'date', name: '开始' },
  end: { type: 'date', name: '结束' },
  tenureEnd: { type: 'date', name: '结束', future: true },
  subject: { type: 'choice', name: '科目', options: { public: '公需', professional: '专业' } },
  filed: { type: 'flag', name: '备案' },
  courses: { type: 'courses', name: '课程' },
};
const facts = Object.fromEntries(
  Object.entries(declared).map(([name, written]) => [name, fact.parse(written)]),
);
const vocabulary = { facts } as Vocabulary;
const read = (typed: Typed) => readFacts(vocabulary, typed, '2021-06-01');

describe('what a person typed', () => {
  it('becomes facts, in full-width digits and with spaces too', () => {
    expect(
      read({ days: ' ３ ', statedHours: '1,200.5', rank: '１', filed: 'true', subject: 'public' }),
    ).toEqual({
      facts: { days: 3, statedHours: 1200.5, rank: 1, filed: true, subject: 'public' },
      troubles: [],
    });
    expect(read({ start: '2021/5/1', end: '2021年5月3日' }).facts).toEqual({
      start: '2021-05-01',
      end: '2021-05-03',
    });
    expect(read({ filed: false }).facts).toEqual({ filed: false });
  });

  it('is left out where it is empty or unknown', () => {
    expect(read({ days: '  ', colour: 'red', courses: [] })).toEqual({ facts: {}, troubles: [] });
  });

  it('becomes courses, with hours or without', () => {
    const courses = [
      { hours: '３６', passed: true },
      { hours: '', passed: false },
    ];
    expect(read({ courses }).facts.courses).toEqual([{ hours: 36, passed: true }, { passed: false }]);
    expect(read({ courses: [{ hours: '-1', passed: true }] }).troubles).toEqual([
      { fact: 'courses', kind: 'course-hours' },
    ]);
    expect(read({ courses: [{ hours: '1001', passed: true }] }).troubles).toHaveLength(1);
  });
});

describe('what cannot be used', () => {
  it.for<[string, string, object]>([
    ['days', 'three', { kind: 'not-a-number' }],
    ['days', '2.5', { kind: 'not-whole' }],
    ['days', '-1', { kind: 'below', bound: 0 }],
    ['days', '367', { kind: 'above', bound: 366 }],
    ['rank', '0', { kind: 'below', bound: 1 }],
    ['end', '2021-02-29', { kind: 'no-such-day' }],
    ['end', '2021-13-01', { kind: 'no-such-day' }],
    ['end', '2021-06-02', { kind: 'future' }],
    ['end', '1979-12-31', { kind: 'too-early', bound: '1980-01-01' }],
    ['subject', 'art', { kind: 'not-a-choice' }],
  ])('%s %s is named and left out', ([name, text, trouble]) => {
    expect(read({ [name]: text })).toEqual({ facts: {}, troubles: [{ fact: name, ...trouble }] });
  });

  it('may lie in the future where that makes sense', () => {
    expect(read({ end: '2021-06-01', tenureEnd: '2030-01-01' }).troubles).toEqual([]);
  });

  it.for<[Typed, object]>([
    [
      { start: '2021-05-02', end: '2021-05-01' },
      { fact: 'end', kind: 'before', other: 'start' },
    ],
    [
      { start: '2021-05-01', end: '2021-05-02', days: '3' },
      { fact: 'days', kind: 'more-days-than-dates', bound: 2 },
    ],
    [
      { statedHours: '20', attendedHours: '24' },
      { fact: 'attendedHours', kind: 'more-than', other: 'statedHours' },
    ],
    [
      { totalDays: '2', registrationDays: '3' },
      { fact: 'registrationDays', kind: 'more-than', other: 'totalDays' },
    ],
    [
      { certifiedHours: '30', certifiedUpTo: '24' },
      { fact: 'certifiedUpTo', kind: 'less-than', other: 'certifiedHours' },
    ],
  ])('%o does not go together', ([typed, trouble]) => {
    const { facts: kept, troubles } = read(typed);
    expect(troubles).toEqual([trouble]);
    expect(kept).not.toHaveProperty((trouble as { fact: string }).fact);
    expect(Object.keys(kept)).toHaveLength(Object.keys(typed).length - 1);
  });
});
