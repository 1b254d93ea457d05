import { describe, expect, it } from 'vitest';
import { answer } from '../../src/engine/answer.ts';
import { provision } from '../../src/policy/schema/provision.ts';
import { sketch } from './policy.ts';

const policy = sketch({ readings: { start: ['issue', 'october'] } });
const read = (written: object) =>
  provision.parse({
    id: 'window',
    kind: 'verification',
    topic: 'window',
    clause: '一',
    says: '办理',
    ...written,
  });

describe('what a provision says', () => {
  it('depends on the reading', () => {
    const split = read({ says: { reading: 'start', options: { issue: '发文起', october: '十月起' } } });
    expect([
      answer(policy, split, undefined).says,
      answer(policy, split, undefined, { start: 'october' }).says,
    ]).toEqual(['发文起', '十月起']);
  });

  it('gives the days for the hours of a year, in it or after it', () => {
    const window = { from: { day: '01-01', year: 'next' }, to: { day: '02-last', year: 'next' } };
    expect(answer(policy, read({ window }), 2019)).toMatchObject({ from: '2020-01-01', to: '2020-02-29' });
    expect(answer(policy, read({ window }), 2017)).toMatchObject({ to: '2018-02-28' });
    expect(answer(policy, read({ window: { to: { day: '12-31' } } }), 2021)).toMatchObject({
      from: undefined,
      to: '2021-12-31',
    });
  });

  it('gives fixed days as they are, by the reading', () => {
    const window = {
      reading: 'start',
      options: {
        issue: { from: '2021-10-18', to: '2021-11-30' },
        october: { from: '2021-10-01', to: '2021-11-30' },
      },
    };
    expect(answer(policy, read({ window }), 2021).from).toBe('2021-10-18');
    expect(answer(policy, read({ window }), 2021, { start: 'october' }).from).toBe('2021-10-01');
  });

  it('gives no days without a year or a window', () => {
    expect(answer(policy, read({ window: { to: { day: '12-31' } } }), undefined).to).toBeUndefined();
    expect(answer(policy, read({}), 2021)).toEqual({ says: '办理', from: undefined, to: undefined });
  });
});
