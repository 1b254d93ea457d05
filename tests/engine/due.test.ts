import { describe, expect, it } from 'vitest';
import { dueOf } from '../../src/engine/due.ts';
import type { Requirement } from '../../src/policy/schema/requirement.ts';
import { sketch } from './policy.ts';

const policy = sketch({
  readings: { generally: ['floor', 'exception'], of: ['required', 'done'] },
  requirements: [
    {
      total: 90,
      orDays: 15,
      says: '每年90学时',
      floors: [
        {
          of: 'professional',
          strength: 'generally',
          clause: '第四条',
          atLeast: {
            reading: 'generally',
            options: {
              floor: {
                reading: 'of',
                options: { required: { share: '2/3', of: 'required' }, done: { share: '2/3', of: 'done' } },
              },
              exception: 0,
            },
          },
        },
        { of: 'public', atLeast: 'some' },
        { of: 'required-course', atLeast: 2, unit: 'courses' },
      ],
    },
    { unit: 'credits', floors: [{ of: 'medical', atLeast: { share: 0.5, of: 'required' } }] },
  ],
});
const due = (index: number, readings = {}) =>
  dueOf(policy, policy.requirements[index] as Requirement, readings);

describe('what is due before anything is done', () => {
  it('is the total, then each floor', () => {
    expect(due(0).map(({ of, least, unit }) => [of, least, unit])).toEqual([
      ['total', 90, 'hours'],
      ['professional', 60, 'hours'],
      ['public', 'some', 'hours'],
      ['required-course', 2, 'courses'],
    ]);
  });

  it('says where it stands, how hard it is, and on what it depends', () => {
    expect(due(0)[0]).toMatchObject({ orDays: 15, says: '每年90学时', clauses: ['第三条'], readings: [] });
    expect(due(0)[1]).toMatchObject({
      strength: 'generally',
      clauses: ['第四条'],
      readings: ['generally', 'of'],
    });
  });

  it('follows the readings', () => {
    expect(due(0, { generally: 'exception' })[1]?.least).toBe(0);
  });

  it('has no total where none is asked for, and no share of it', () => {
    expect(due(1).map(({ of, least, unit }) => [of, least, unit])).toEqual([
      ['medical', 'unspecified', 'credits'],
    ]);
  });
});
