import { expect, it } from 'vitest';
import { isAbove } from '../../src/format/locator-order.ts';

it('a clause lies below the one whose locator it goes on from', () => {
  expect(isAbove('附件4/确认/1', '附件4/确认/1(2)')).toBe(true);
  expect(isAbove('二', '二/1')).toBe(true);
  expect(isAbove('附件4/确认/1', '附件4/确认/10')).toBe(false);
  expect(isAbove('二/1', '二/1')).toBe(false);
});
