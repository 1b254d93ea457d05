import { describe, expect, it } from 'vitest';
import { assessed, sketch, worth } from '../policy.ts';

const report = { from: 6, to: 12, decidedBy: '所在单位' };
const strict = { ...report, beyond: 'outside' };

describe('a figure that somebody fixes', () => {
  it('stays between its ends: 可按6－12学时认定', () => {
    expect(worth(report)).toEqual([6, 12]);
  });

  it('is the figure once it is fixed', () => {
    expect(worth(report, { decidedHours: 8 })).toBe(8);
    expect(worth(strict, { decidedHours: 12 })).toBe(12);
  });

  it('fixed outside the ends counts to the nearer end, or not, by the reading', () => {
    expect(worth(report, { decidedHours: 15 })).toBe(12);
    expect(worth(strict, { decidedHours: 15 }, { outside: 'clamp' })).toBe(12);
    expect(worth(strict, { decidedHours: 2 }, { outside: 'clamp' })).toBe(6);
    expect(worth(strict, { decidedHours: 15 }, { outside: 'invalid' })).toBe('recognised, no figure');
  });

  it('is no range where both ends meet, whichever is named first', () => {
    expect(
      worth(
        { from: { rate: 6, per: 'day' }, to: { stated: 'statedHours' }, decidedBy: '单位' },
        { days: 5, statedHours: 30 },
      ),
    ).toBe(30);
    expect(worth({ from: 40, to: 30, decidedBy: '单位' })).toEqual([30, 40]);
  });

  it('asks for the facts of both ends, and is silent where an end is', () => {
    expect(worth({ from: { rate: 6, per: 'day' }, to: { stated: 'statedHours' }, decidedBy: '单位' })).toBe(
      'missing days, statedHours',
    );
    expect(worth({ from: 6, to: { not: 'specified' }, decidedBy: '单位' })).toBe('silent');
  });

  it('keeps what each end fills: 12 months are 60 of 专业, or 90 with 公需', () => {
    const policy = sketch({
      rules: [
        {
          hours: {
            from: { fulfils: { professional: 60 } },
            to: { fulfils: { public: 30, professional: 60 } },
            decidedBy: '人社部门',
          },
        },
      ],
      requirements: [
        {
          total: 90,
          floors: [
            { of: 'public', atLeast: 30 },
            { of: 'professional', atLeast: 60 },
          ],
        },
      ],
    });
    const { total, floors, verdict } = assessed(policy, [{ activity: 'training' }]);
    expect(total.done).toEqual({ value: 60, low: 60, high: 90 });
    expect(floors.map(({ done }) => done)).toEqual([
      { value: 0, low: 0, high: 30 },
      { value: 60, low: 60, high: 60 },
    ]);
    expect(verdict).toBe('undecided');
  });
});
