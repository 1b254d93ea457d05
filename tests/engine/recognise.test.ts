import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/engine/recognise.ts';
import type { Facts } from '../../src/engine/types.ts';
import { sketch } from './policy.ts';

const policy = sketch({
  readings: {
    decrement: ['linear', 'compounding'],
    parts: ['proportional', 'whole'],
    absent: ['silent', 'ten', 'denied'],
  },
  rules: [
    {
      id: 'paper',
      activity: 'paper',
      clause: ['附件4/7', '附件4/6'],
      basis: 'inferred',
      may: true,
      hours: {
        share: {
          reading: 'decrement',
          options: { linear: { byRank: [1, 0.8, 0.6] }, compounding: { compounding: 0.8 } },
        },
        of: { rate: 6, per: 'thousand-characters', parts: 'parts' },
      },
    },
    {
      id: 'public-course',
      activity: 'public-course',
      subject: 'public',
      hours: {
        reading: 'absent',
        options: { silent: { not: 'specified' }, ten: 10, denied: { refused: '没有考' } },
      },
    },
  ],
  silences: [{ activities: ['patent'], looked: ['附件4/一'], says: '没有专利' }],
});

const paper = (facts: Facts, readings = {}) => recognise(policy, { id: 'p', kind: 'paper', facts }, readings);

describe('recognition over every reading', () => {
  it('gives the chosen figure and the ends: 5.5 thousand characters, third author', () => {
    const found = paper({ characters: 5500, rank: 3 });
    expect(found.hours).toEqual({ value: 19.8, low: 18, high: 21.12 });
    expect(
      found.alternatives.map(({ readings, hours }) => [Object.values(readings).join(' '), hours?.low]),
    ).toEqual([
      ['proportional linear', 19.8],
      ['proportional compounding', 21.12],
      ['whole linear', 18],
      ['whole compounding', 19.2],
    ]);
    expect([found.firm, found.readings.sort()]).toEqual([false, ['decrement', 'parts']]);
    expect([found.rule, found.clauses, found.basis, found.may]).toEqual([
      'paper',
      ['附件4/7', '附件4/6'],
      'inferred',
      true,
    ]);
  });

  it('gives the figure of chosen readings', () => {
    expect(paper({ characters: 5500, rank: 3 }, { decrement: 'compounding' }).hours?.value).toBe(21.12);
    expect(paper({ characters: 5500, rank: 3 }, { decrement: 'gone' }).hours?.value).toBe(19.8);
  });

  it('is firm where no reading makes a difference', () => {
    expect(paper({ characters: 5000, rank: 1 })).toMatchObject({
      firm: true,
      readings: [],
      hours: { value: 30, low: 30, high: 30 },
    });
  });

  it('counts silence and denial on another reading as nothing at the low end', () => {
    const course = (readings: Record<string, string>) =>
      recognise(policy, { id: 'c', kind: 'public-course', facts: {} }, readings);
    expect(course({})).toMatchObject({ state: 'unspecified', hours: null, firm: false, form: false });
    expect(course({ absent: 'ten' }).hours).toEqual({ value: 10, low: 0, high: 10 });
    expect(course({ absent: 'denied' }).denied).toEqual({ because: 'excluded', says: '没有考', failed: [] });
  });

  it('says where one would look for what is not there', () => {
    expect(recognise(policy, { id: 'x', kind: 'patent', facts: {} })).toMatchObject({
      rule: undefined,
      clauses: ['附件4/一'],
      state: 'unspecified',
      unit: 'hours',
      counts: undefined,
    });
  });

  it('says what is missing', () => {
    expect(paper({ rank: 3 })).toMatchObject({ state: 'incomplete', missing: ['characters'], hours: null });
  });
});
