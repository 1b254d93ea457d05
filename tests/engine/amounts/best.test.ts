import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/amounts/evaluate.ts';
import { amount } from '../../../src/policy/schema/amount.ts';
import { worth } from '../policy.ts';

describe('the highest of those that are worth anything', () => {
  it('is 30 where the certificate states 30 and the year asks 24', () => {
    const written = { best: [24, { stated: 'statedHours' }] };
    expect(worth(written, { statedHours: 30 })).toBe(30);
    expect(worth(written, { statedHours: 20 })).toBe(24);
    expect(worth(written)).toBe(24);
  });

  it('passes over silence, and is silent where there is nothing else', () => {
    expect(worth({ best: [{ not: 'specified' }, 5] })).toBe(5);
    expect(worth({ best: [{ not: 'specified', form: true }, { stated: 'statedHours' }] })).toBe(
      'recognised, no figure',
    );
    expect(worth({ best: [{ stated: 'attendedHours' }, { stated: 'statedHours' }] })).toBe(
      'missing attendedHours, statedHours',
    );
  });

  it('is the highest at both ends of ranges', () => {
    const range = { from: 5, to: 20, decidedBy: '单位' };
    expect(worth({ best: [range, 10] })).toEqual([10, 20]);
    expect(worth({ best: [range, 30] })).toBe(30);
  });

  it('keeps the parts of the highest alone', () => {
    const partsOf = (written: unknown) => {
      const result = evaluate(amount.parse(written), {}, () => '');
      if (result.state !== 'worth') throw new Error(result.state);
      return Object.fromEntries(
        Object.entries(result.parts).map(([name, { low, high }]) => [name, [low.valueOf(), high.valueOf()]]),
      );
    };
    const inPart = (hours: unknown) => ({ part: 'paper', of: hours });
    expect(partsOf({ best: [inPart(10), 12] })).toEqual({});
    expect(partsOf({ best: [inPart(12), 10] })).toEqual({ paper: [12, 12] });
    expect(partsOf({ best: [inPart({ from: 5, to: 15, decidedBy: '单位' }), 10] })).toEqual({
      paper: [0, 15],
    });
  });
});
