import { describe, expect, it } from 'vitest';
import { meets } from '../../src/engine/conditions.ts';
import type { Facts } from '../../src/engine/types.ts';
import { conditions } from '../../src/policy/schema/condition.ts';

const holds = (written: Record<string, unknown>, facts: Facts) => {
  const held = meets(facts, conditions.parse(written));
  return 'missing' in held ? held.missing : held.holds;
};

describe('what facts must be', () => {
  it('is a choice, one of several, a flag or a figure', () => {
    expect(holds({ stage: 'master' }, { stage: 'master' })).toBe(true);
    expect(holds({ stage: ['master', 'doctor'] }, { stage: 'college' })).toBe(false);
    expect(holds({ filed: false }, { filed: false })).toBe(true);
    expect(holds({ rank: 3 }, { rank: 3 })).toBe(true);
  });

  it('is a range with its bounds, or beyond one without it', () => {
    const at = (test: unknown) => [5, 6, 12, 13].map((months) => holds({ months: test }, { months }));
    expect(at('6..12')).toEqual([false, true, true, false]);
    expect(at('6..')).toEqual([false, true, true, true]);
    expect(at('..6')).toEqual([true, true, false, false]);
    expect(at('>12')).toEqual([false, false, false, true]);
    expect(at('<6')).toEqual([true, false, false, false]);
  });

  it('can be a figure worked out from dates: 3月1日至8月31日 is exactly 6 months', () => {
    const dates = { start: '2018-03-01', end: '2018-08-31' };
    expect(holds({ serviceMonths: 6 }, dates)).toBe(true);
    expect(holds({ serviceMonths: '>6' }, dates)).toBe(false);
    expect(holds({ serviceMonths: '<6' }, { ...dates, end: '2018-08-30' })).toBe(true);
    expect(holds({ yearsTouched: '2..' }, { start: '2017-12-31', end: '2018-01-01' })).toBe(true);
    expect(holds({ freeDays: 0 }, { totalDays: 2, registrationDays: 2 })).toBe(true);
  });

  it('can be that a fact is there, or not', () => {
    expect(holds({ statedHours: 'given' }, { statedHours: 0 })).toBe(true);
    expect(holds({ statedHours: 'given' }, {})).toBe(false);
    expect(holds({ statedHours: 'missing' }, {})).toBe(true);
    expect(holds({ serviceMonths: 'given' }, { months: 6 })).toBe(true);
    expect(holds({ serviceMonths: 'missing' }, { start: '2018-03-01' })).toBe(true);
  });
});

describe('what is missing to tell', () => {
  it('is named, unless another test fails', () => {
    expect(holds({ stage: 'master', rank: 1 }, {})).toEqual(['stage', 'rank']);
    expect(holds({ stage: 'master', rank: 1 }, { rank: 1 })).toEqual(['stage']);
    expect(holds({ stage: 'master', rank: 1 }, { rank: 2 })).toBe(false);
    expect(holds({ serviceMonths: '6..' }, { start: '2018-03-01' })).toEqual(['months']);
  });

  it('is nothing where nothing is asked', () => {
    expect(holds({}, {})).toBe(true);
    expect(meets({}, undefined)).toEqual({ holds: true });
  });
});

it('takes no word for a figure', () => {
  expect(holds({ rank: '1..3' }, { rank: '2' })).toBe(false);
});
