import { describe, expect, it } from 'vitest';
import { usesOf } from '../../src/engine/uses.ts';
import { type Sketch, sketch } from './policy.ts';

const policy = sketch({
  readings: { way: ['hours', 'days'] },
  rules: [
    { id: 'unfiled', when: { filed: false }, hours: { refused: '没有备案' } },
    { id: 'unsaid', when: { filed: 'missing', grade: 'given' }, hours: { not: 'specified' } },
    {
      id: 'course',
      subject: 'as-stated',
      requires: { passed: true },
      hours: {
        table: [
          {
            statedHours: 'given',
            hours: {
              reading: 'way',
              options: { hours: { stated: 'statedHours' }, days: { rate: 8, per: 'day' } },
            },
          },
          { statedHours: 'missing', hours: { rate: 8, per: 'day' } },
        ],
      },
    },
    { id: 'service', activity: 'service', requires: { serviceMonths: '6..' }, hours: 60 },
  ],
} as Sketch);
const rules = (fact: string, kind = 'training') => usesOf(policy, kind, fact).map(({ rule }) => rule.id);

describe('what rules want with a fact', () => {
  it('is to tell whom they are for; not whether somebody left it out', () => {
    expect(rules('filed')).toEqual(['unfiled']);
    expect(rules('grade')).toEqual(['unsaid']);
  });

  it('is to demand something of it, also of what is worked out from it', () => {
    expect(usesOf(policy, 'training', 'passed')).toMatchObject([
      { rule: { id: 'course' }, demands: { passed: { is: [true] } } },
    ]);
    expect(usesOf(policy, 'service', 'end')[0]?.demands).toEqual({ serviceMonths: { from: 6 } });
  });

  it('is to reckon with it, on some readings or on all', () => {
    expect(usesOf(policy, 'training', 'halfDays')).toMatchObject([{ rule: { id: 'course' }, readings: [] }]);
    expect(usesOf(policy, 'training', 'statedHours')).toMatchObject([
      { rule: { id: 'course' }, readings: ['way'] },
    ]);
  });

  it('is to know the year or the subject', () => {
    expect(usesOf(policy, 'training', 'end').map(({ onlyDates }) => onlyDates)).toEqual([true, true, true]);
    expect(usesOf(policy, 'training', 'subject')).toMatchObject([
      { rule: { id: 'course' }, onlySubject: true },
    ]);
  });

  it('is nothing where they do not look at it', () => {
    expect(rules('rank')).toEqual([]);
    expect(rules('days', 'service')).toEqual([]);
  });
});
