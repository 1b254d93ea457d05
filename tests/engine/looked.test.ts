import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onceLooked } from '../../src/engine/looked.ts';
import type { Facts } from '../../src/engine/types.ts';

/** Hours of a class: those of the days where days are given, else those stated; who organised it is not looked at. */
const hours = (facts: Facts): number =>
  facts.days === undefined ? Number(facts.statedHours ?? 0) : Number(facts.days) * 8;

describe('worked out once for facts that are alike in what is looked at', () => {
  it('from the second time on, whatever else differs', () => {
    let made = 0;
    const known = onceLooked((facts) => {
      made += 1;
      return hours(facts);
    });
    expect(known({ days: 3, organiser: 'authority' })).toBe(24);
    expect(known({ days: 3, organiser: 'university' })).toBe(24);
    expect(made).toBe(2);
    expect(known({ days: 3, statedHours: 90 })).toBe(24);
    expect(made).toBe(2);
  });

  it('what is looked at next may hang on what was found before', () => {
    const known = onceLooked(hours);
    for (const facts of [
      { days: 3 },
      { statedHours: 20 },
      { days: 3, statedHours: 20 },
      { statedHours: 30 },
      {},
    ])
      for (let time = 0; time < 3; time += 1) expect(known(facts)).toBe(hours(facts));
  });

  it('any facts in any order come to what they come to alone', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    const facts = fc.record({ days: figure, statedHours: figure, rank: figure }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 40 }), (all) => {
        const known = onceLooked(hours);
        for (const each of all) expect(known(each as Facts)).toBe(hours(each as Facts));
      }),
    );
  });
});
