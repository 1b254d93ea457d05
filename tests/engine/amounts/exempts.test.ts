import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/engine/recognise.ts';
import { assessed, sketch } from '../policy.ts';

describe('frees from studying', () => {
  const policy = sketch({
    rules: [{ hours: { exempts: '服务年度的学习' }, year: { each: ['start', 'end'] } }],
    requirements: [{ total: 90 }],
  });
  const service = { activity: 'training', start: '2021-03-01', end: '2022-02-28' };

  it('in every year of the service, and in no other', () => {
    const verdicts = [2020, 2021, 2022, 2023].map((year) => assessed(policy, [service], { year }).verdict);
    expect(verdicts).toEqual(['not-met', 'exempt', 'exempt', 'not-met']);
  });

  it('gives no hours', () => {
    const { hours, exempts } = recognise(policy, { id: 'a', kind: 'training', facts: {} });
    expect([hours?.value, exempts]).toEqual([0, '服务年度的学习']);
  });

  it('leaves it open where no date says when', () => {
    const undated = { activity: 'training', end: undefined };
    expect(assessed(policy, [undated as never]).verdict).toBe('undecided');
  });
});
