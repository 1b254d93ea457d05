import { describe, expect, it } from 'vitest';
import { worth } from '../policy.ts';

const course = { first: [{ stated: 'statedHours' }, { rate: 3, per: 'half-day' }] };

describe('the first whose facts are there', () => {
  it('takes the hours of the certificate, else the half-days', () => {
    expect(worth(course, { statedHours: 24, days: 3 })).toBe(24);
    expect(worth(course, { days: 3 })).toBe(18);
  });

  it('asks for the facts of all', () => {
    expect(worth(course)).toBe('missing statedHours, days');
  });

  it('stops at silence and at refusal, which need no facts', () => {
    expect(worth({ first: [{ stated: 'statedHours' }, { not: 'specified', form: true }] })).toBe(
      'recognised, no figure',
    );
    expect(worth({ first: [{ refused: '不认定' }, 5] })).toBe('refused: 不认定');
  });
});
