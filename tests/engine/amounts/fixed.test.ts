import { expect, it } from 'vitest';
import { worth } from '../policy.ts';

it('gives the same whatever the facts: 学习结束后一次性按 60 学时', () => {
  expect(worth({ fixed: 60 })).toBe(60);
  expect(worth(60, { days: 3 })).toBe(60);
  expect(worth(0)).toBe(0);
});
