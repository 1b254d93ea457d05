import { expect, it } from 'vitest';
import { clockText } from '../../../src/islands/draft/times.ts';

it('the time of saving is said short today, and with its day later', () => {
  const at = new Date(2026, 10, 21, 14, 3).toISOString();
  expect(clockText(at, '2026-11-21')).toBe('14:03');
  expect(clockText(at, '2026-11-22')).toBe('11月21日 14:03');
});
