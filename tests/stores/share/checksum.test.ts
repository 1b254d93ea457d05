import { expect, it } from 'vitest';
import { checksum } from '../../../src/stores/share/checksum.ts';

it('is the CRC-32 of the standards', () => {
  expect(checksum('123456789')).toBe('cbf43926');
  expect(checksum('')).toBe('00000000');
});
