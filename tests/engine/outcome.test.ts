import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/engine/outcome.ts';
import { chooser } from '../../src/engine/readings.ts';
import type { Facts } from '../../src/engine/types.ts';
import { type Sketch, sketch } from './policy.ts';

const policy = sketch({
  rules: [
    { id: 'unfiled', when: { filed: false }, subject: 'as-stated', hours: { refused: '没有备案' } },
    {
      id: 'course',
      subject: 'as-stated',
      requires: { passed: true },
      hours: {
        table: [
          { days: 'given', hours: { rate: 8, per: 'day' } },
          { days: 'missing', not: 'specified', form: true },
        ],
      },
    },
    { id: 'report', activity: 'report', unit: 'credits', hours: { from: 6, to: 12, decidedBy: '单位' } },
    { id: 'credit', activity: 'credit', unit: 'credits', hours: { stated: 'credits' } },
    { id: 'lecture', activity: 'lecture', hours: { not: 'specified', form: true } },
    { id: 'degree', activity: 'degree', hours: { refused: '没有学完', by: 'condition' } },
  ],
} as Sketch);

const of = (kind: string, facts: Facts) => outcomeOf(policy, { kind, facts }, chooser(policy, {}));
const outline = (kind: string, facts: Facts) => {
  const { rule, state, counts, ...rest } = of(kind, facts);
  const figure = 'quantity' in rest ? [rest.quantity.low.valueOf(), rest.quantity.high.valueOf()] : undefined;
  return [rule?.id, state, counts, figure];
};

describe('what an activity is worth', () => {
  it('comes from the first rule whose conditions hold', () => {
    expect(outline('training', { filed: false, subject: 'public' })).toEqual([
      'unfiled',
      'denied',
      'public',
      undefined,
    ]);
    expect(outline('training', { filed: true, subject: 'public', passed: true, days: 2 })).toEqual([
      'course',
      'recognised',
      'public',
      [16, 16],
    ]);
    expect(outline('report', {})).toEqual(['report', 'discretionary', 'professional', [6, 12]]);
  });

  it('is asked for where a condition cannot be told', () => {
    expect(of('training', { days: 2 })).toMatchObject({ state: 'incomplete', missing: ['filed'] });
    expect(of('training', { filed: true, days: 2 })).toMatchObject({
      state: 'incomplete',
      missing: ['passed'],
    });
  });

  it('is denied where a demand is not met, and by exclusion or condition where the amount says so', () => {
    expect(of('training', { filed: true, passed: false })).toMatchObject({
      state: 'denied',
      because: 'condition',
      failed: ['passed'],
    });
    expect(of('training', { filed: false })).toMatchObject({
      state: 'denied',
      because: 'excluded',
      says: '没有备案',
    });
    expect(of('degree', {})).toMatchObject({ state: 'denied', because: 'condition', says: '没有学完' });
  });

  it('is silence where no rule is for it, or the rule names no figure', () => {
    expect(of('patent', { subject: 'public' })).toMatchObject({
      state: 'unspecified',
      form: false,
      counts: 'public',
    });
    expect(of('lecture', {})).toMatchObject({ state: 'unspecified', form: true, counts: 'professional' });
  });
});

describe('hours that an authority has certified', () => {
  it('count by themselves, in a subject or in none', () => {
    expect(outline('certified', { certifiedHours: 24, subject: 'public' })).toEqual([
      undefined,
      'recognised',
      'public',
      [24, 24],
    ]);
    expect(outline('certified', { certifiedHours: 24, certifiedUpTo: 30 })).toEqual([
      undefined,
      'discretionary',
      undefined,
      [24, 30],
    ]);
    expect(of('certified', {})).toMatchObject({ state: 'incomplete', missing: ['certifiedHours'] });
  });

  it('stand in for silence and for facts that are missing', () => {
    expect(outline('lecture', { certifiedHours: 4 })).toEqual([
      'lecture',
      'recognised',
      'professional',
      [4, 4],
    ]);
    expect(outline('patent', { certifiedHours: 4 })).toEqual([undefined, 'recognised', undefined, [4, 4]]);
    expect(outline('training', { days: 2, certifiedHours: 20 })).toEqual([
      undefined,
      'recognised',
      undefined,
      [20, 20],
    ]);
  });

  it('do not stand in for what the text gives or denies', () => {
    expect(outline('training', { filed: true, passed: true, days: 2, certifiedHours: 99 })[3]).toEqual([
      16, 16,
    ]);
    expect(of('training', { filed: false, certifiedHours: 99 }).state).toBe('denied');
    expect(of('training', { filed: true, passed: false, certifiedHours: 99 }).state).toBe('denied');
  });

  it('do not stand in for what counts in another unit', () => {
    expect(of('credit', { certifiedHours: 20 })).toMatchObject({ state: 'incomplete', missing: ['credits'] });
  });

  it('are a single figure where the upper end is not above the lower', () => {
    expect(outline('certified', { certifiedHours: 24, certifiedUpTo: 24 })[1]).toBe('recognised');
  });
});
