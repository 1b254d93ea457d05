import { describe, expect, it } from 'vitest';
import { lately, onceNamed, onceOfFew } from '../../src/engine/once.ts';

/** Something that tells how often it was worked out. */
function counting() {
  let made = 0;
  return () => {
    made += 1;
    return made;
  };
}

describe('worked out once', () => {
  it('for each name', () => {
    const [known, make] = [onceNamed<number>(), counting()];
    expect([known('a', make), known('b', make), known('a', make)]).toEqual([1, 2, 1]);
  });

  it('of more names than are kept, those not asked for lately are forgotten', () => {
    const [known, make] = [onceNamed<number>(2), counting()];
    const asked = ['a', 'b', 'c', 'a', 'd', 'a', 'b'].map((name) => known(name, make));
    // a is asked for again and again and stays; b is gone when c, a and d have come.
    expect(asked).toEqual([1, 2, 3, 1, 4, 1, 5]);
  });

  it('for each of a few objects', () => {
    const [one, other] = [{}, {}];
    const known = onceOfFew(counting());
    expect([known(one), known(other), known(one)]).toEqual([1, 2, 1]);
  });

  it('as long as it is about the same', () => {
    const [one, other] = [{}, {}];
    const known = lately(counting());
    expect([known(one), known(one), known(other), known(one)]).toEqual([1, 1, 2, 3]);
  });
});
