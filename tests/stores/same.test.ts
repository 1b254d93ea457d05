import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '../../src/stores/backup/canonical.ts';
import { isSame } from '../../src/stores/same.ts';

/** Few values, so that two of them are often the same. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('', 'a', 0, 1, true, null),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { noNullPrototype: true }),
  ),
}));

it('is the same what is written the same', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(isSame(one, other)).toBe(canonical(one) === canonical(other));
      expect(isSame(one, structuredClone(one))).toBe(true);
    }),
  );
});

it('counts a field that holds nothing as none', () => {
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSame({ a: undefined }, { b: 1 })).toBe(false);
});
