import { describe, expect, it } from 'vitest';
import { stepOf, worth } from '../policy.ts';

const absent = {
  reading: 'absent',
  options: { unregulated: { not: 'specified' }, failed: 10, refused: { refused: '没有参加' } },
};

describe('which of several amounts, by a reading', () => {
  it('gives what the chosen option gives', () => {
    expect(worth(absent, {}, { absent: 'failed' })).toBe(10);
    expect(worth(absent, {}, { absent: 'unregulated' })).toBe('silent');
    expect(worth(absent, {}, { absent: 'refused' })).toBe('refused: 没有参加');
  });

  it('names the reading in its step', () => {
    expect(stepOf(absent, {}, { absent: 'failed' }).reading).toEqual({ id: 'absent', option: 'failed' });
    expect(stepOf(absent, {}, { absent: 'unregulated' }).reading).toEqual({
      id: 'absent',
      option: 'unregulated',
    });
  });

  it('asks for what the chosen option needs', () => {
    const written = {
      reading: 'days',
      options: { stated: { stated: 'statedHours' }, days: { rate: 6, per: 'day' } },
    };
    expect(worth(written, { statedHours: 5 }, { days: 'days' })).toBe('missing days');
  });

  it('does not take an option that is not there for another', () => {
    expect(() => worth(absent, {}, { absent: 'elsewhere' })).toThrow(
      'Reading absent has no option elsewhere.',
    );
  });
});
