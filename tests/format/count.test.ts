import { expect, it } from 'vitest';
import { count } from '../../src/format/count.ts';

it('small numbers are written as before 份 and 地, larger ones as figures', () => {
  expect([1, 2, 5, 10, 11].map(count)).toEqual(['一', '两', '五', '十', '11']);
});
