import { describe, expect, it } from 'vitest';
import { lately, onceNamed, onceOfFew, onceRecurring } from '../../src/engine/once.ts';

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

  it('for names that recur, from the second time on', () => {
    const [known, make] = [onceRecurring<number>(), counting()];
    expect(['a', 'a', 'a', 'b', 'a'].map((name) => known(name, make))).toEqual([1, 2, 2, 3, 2]);
  });

  it('for one asker, who makes no name recur', () => {
    const [known, make] = [onceRecurring<number>(), counting()];
    const [one, other] = [new Map<string | number, number>(), new Map<string | number, number>()];
    expect([known('a', make, one), known('a', make, one)]).toEqual([1, 1]);
    expect([known('a', make, other), known('a', make, one), known('a', make)]).toEqual([2, 2, 2]);
  });

  it('not for names that nobody asks for while thousands of others are', () => {
    const [known, make] = [onceRecurring<number>(), counting()];
    const twice = (name: string) => [known(name, make), known(name, make)][1];
    const [often, seldom] = [twice('often'), twice('seldom')];
    for (let index = 0; index < 5_000; index += 1) {
      known(index, make);
      if (index % 1_000 === 0) expect(known('often', make)).toBe(often);
    }
    expect(known('seldom', make)).not.toBe(seldom);
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
