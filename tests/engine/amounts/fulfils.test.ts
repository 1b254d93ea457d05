import { describe, expect, it } from 'vitest';
import { assessed, certified, sketch } from '../policy.ts';

describe('counts as so much of the requirement', () => {
  const policy = sketch({
    rules: [{ subject: 'as-stated', hours: { fulfils: { public: 30, professional: 60 } } }],
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

  it('视为完成90学时: every subject of it', () => {
    const { verdict, firm, total } = assessed(policy, [{ activity: 'training' }]);
    expect({ verdict, firm, done: total.done.value }).toEqual({ verdict: 'met', firm: true, done: 90 });
  });

  it('adds to what else is done of a subject', () => {
    const { floors } = assessed(policy, [{ activity: 'training' }, certified(5, 'public')]);
    expect(floors.map(({ done }) => done.value)).toEqual([35, 60]);
  });

  it('is halved with the whole', () => {
    const half = sketch({
      rules: [{ hours: { share: '1/2', of: { fulfils: { public: 30, professional: 60 } } } }],
      requirements: [{ total: 90, floors: [{ of: 'public', atLeast: 30 }] }],
    });
    const { total, floors } = assessed(half, [{ activity: 'training' }]);
    expect([total.done.value, floors[0]?.done.value]).toEqual([45, 15]);
  });
});
