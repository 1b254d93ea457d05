import { expect, it } from 'vitest';
import { everyOption, settle } from '../../src/engine/choice.ts';
import type { Choice } from '../../src/policy/schema/parts.ts';

const nested: Choice<number> = {
  reading: 'a',
  options: { one: 1, two: { reading: 'b', options: { three: 3, four: 4 } } },
};

it('settles on the chosen readings, inside readings too', () => {
  expect(settle(5, () => 'none')).toBe(5);
  expect(settle(nested, () => 'one')).toBe(1);
  expect(settle(nested, (reading) => (reading === 'a' ? 'two' : 'four'))).toBe(4);
  expect(() => settle(nested, () => 'three')).toThrow('Reading a has no option three.');
});

it('takes a value that is an object for a value', () => {
  expect(settle({ cap: 60 }, () => 'none')).toEqual({ cap: 60 });
});

it('lists every value that some readings would give', () => {
  expect(everyOption(nested)).toEqual([1, 3, 4]);
  expect(everyOption('sum')).toEqual(['sum']);
});
