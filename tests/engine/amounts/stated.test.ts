import { expect, it } from 'vitest';
import { worth } from '../policy.ts';

it('takes the hours of the certificate: 按实际学习课时认定', () => {
  expect(worth({ stated: 'statedHours' }, { statedHours: 24.5 })).toBe(24.5);
  expect(worth({ stated: 'attendedHours' }, { statedHours: 24, attendedHours: 20 })).toBe(20);
});

it('asks where nothing is stated', () => {
  expect(worth({ stated: 'statedHours' })).toBe('missing statedHours');
  expect(worth({ stated: 'statedHours' }, { statedHours: 'many' })).toBe('missing statedHours');
});
