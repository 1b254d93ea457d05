import { expect, it } from 'vitest';
import { size } from '../../src/format/size.ts';

it('sizes are said in whole KB, and in MB with one decimal', () => {
  expect(size(0)).toBe('0KB');
  expect(size(1)).toBe('1KB');
  expect(size(700_000)).toBe('684KB');
  expect(size(1024 * 1024)).toBe('1MB');
  expect(size(1_258_291)).toBe('1.2MB');
});
